"""Classes of the headers of answers, and their attributes."""

from collections.abc import Mapping

from attrs import frozen

from ..ir import Api, Headers, Operation, Pointer
from . import reserved
from .calls import Call, Resource
from .keys import attribute_key, headers_key
from .pointers import root
from .scope import Scope
from .words import pascal, snake

SHARED = "_responses"
"""The module of classes that belong to component responses, and not to one resource."""


@frozen
class HeaderNames:
    """A class of headers: its name, its module, and the attributes by the headers' names."""

    class_name: str
    module: str
    attributes: Mapping[str, str]

    def record(self, pointer: Pointer) -> Mapping[str, str]:
        """Return what the lock keeps."""
        found = {headers_key(pointer): self.class_name}
        for name, given in self.attributes.items():
            found[attribute_key(headers_key(pointer), name)] = given
        return found


def name_headers(
    api: Api,
    calls: Mapping[Pointer, tuple[Call, ...]],
    resources: Mapping[tuple[str, ...], Resource],
    types: Scope,
    locked: Mapping[str, str],
) -> Mapping[Pointer, HeaderNames]:
    """Name the headers of every operation, by the pointer of what declares them.

    Args:
        api: the operations.
        calls: what they are called.
        resources: the resources that have these calls.
        types: the names of models.
        locked: the names of the lock.
    """
    wanted: dict[Pointer, tuple[Headers, str, str]] = {}
    for op in api.operations:
        if op.headers is not None:
            named = _wanted(op, op.headers, calls[op.pointer][0], resources)
            wanted.setdefault(op.headers.pointer, (op.headers, *named))
    scope = Scope(reserved.HEADERS)
    given: dict[Pointer, HeaderNames] = {}
    for pointer in sorted(wanted, key=lambda p: (headers_key(p) not in locked, p)):
        headers, spelled, module = wanted[pointer]
        wishes = [locked.get(headers_key(pointer)), spelled, f"{spelled}Of"]
        free = [name for name in wishes if name and name not in types]
        class_name = scope.claim(free or [f"{spelled}Class"], pointer)
        attributes = _attributes(headers, locked)
        given[pointer] = HeaderNames(class_name, module, attributes)
    return given


def _wanted(
    op: Operation,
    headers: Headers,
    call: Call,
    resources: Mapping[tuple[str, ...], Resource],
) -> tuple[str, str]:
    """Return how a class should be called, and its module."""
    if headers.pointer != op.pointer:
        name = pascal(root(headers.pointer, {}, {}).name).removesuffix("Response")
        return f"{name}Headers", SHARED
    resource = resources[call.resource]
    words = "".join(part[:1].upper() + part[1:] for part in call.method.split("_"))
    return f"{resource.class_name}{words}Headers", resource.module


def _attributes(headers: Headers, locked: Mapping[str, str]) -> Mapping[str, str]:
    names = [header.name for header in headers.headers]
    keys = {name: attribute_key(headers_key(headers.pointer), name) for name in names}
    scope = Scope(reserved.ATTRIBUTES)
    given: dict[str, str] = {}
    for name in sorted(names, key=lambda n: (keys[n] not in locked, snake(n) != n, n)):
        kept = [locked[keys[name]]] if keys[name] in locked else []
        spelled = snake(name)
        given[name] = scope.claim([*kept, spelled, f"{spelled}_"], name)
    return {name: given[name] for name in names}
