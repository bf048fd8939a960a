"""Call paths: `chat.completions.create`, and the resources on the way."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from ..diagnostics import Diagnostics
from ..ir import Api, Operation, Pointer
from . import reserved
from .keys import WEBHOOKS, resource_key
from .scope import Scope
from .words import pascal, snake


@frozen
class Call:
    """Where an operation is called: the resource, and the method on it."""

    resource: tuple[str, ...]
    method: str

    def __str__(self) -> str:
        return ".".join((*self.resource, self.method))

    @classmethod
    def parse(cls, text: str) -> "Call":
        """Read a dotted call path."""
        *resource, method = text.split(".")
        return cls(tuple(resource), method)


@frozen
class Resource:
    """The names of a resource's class and module."""

    class_name: str
    module: str


def name_calls(
    api: Api,
    chosen: Mapping[str, Sequence[str]],
    locked: Mapping[Pointer, str],
    diagnostics: Diagnostics,
) -> Mapping[Pointer, tuple[Call, ...]]:
    """Return the calls of every operation, its name first and then its aliases.

    Args:
        api: the operations.
        chosen: call paths of the config, by operationId or "METHOD /path".
        locked: call paths of the lock, by the operation's pointer.
        diagnostics: gets `call-clash` and `config-unused`.
    """
    _report_unused(api, chosen, diagnostics)
    taken: dict[Call, Pointer] = {}
    given: dict[Pointer, tuple[Call, ...]] = {}
    events = locked.get(WEBHOOKS) if api.events is not None else None
    wanted = {op.pointer: _wanted(op, chosen, locked, events) for op in api.operations}
    resources = _resources(calls for calls, _ in wanted.values())
    ranked = sorted(
        api.operations,
        key=lambda op: (wanted[op.pointer][1], op.method not in _SAFE, op.pointer),
    )
    for op in ranked:
        calls = wanted[op.pointer][0]
        free = [call for call in calls if _free(call, taken, resources)]
        if len(free) < len(calls):
            call = calls[0]
            free = [*free] if call in free else [_renamed(call, op, taken, resources)]
            diagnostics.warning(
                "call-clash",
                f'another operation is called "{call}"; this one is "{free[0]}"',
                op.pointer,
                related=(taken[call],) if call in taken else (),
            )
        taken.update(dict.fromkeys(free, op.pointer))
        given[op.pointer] = tuple(free)
    return {op.pointer: given[op.pointer] for op in api.operations}


_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
"""Methods that only ask (RFC 9110, 9.2.1); of two operations with one name, such a one keeps it."""


def _wanted(
    op: Operation,
    chosen: Mapping[str, Sequence[str]],
    locked: Mapping[Pointer, str],
    events: str | None,
) -> tuple[tuple[Call, ...], int]:
    """Return the calls that an operation should have, and how much its wish counts (0 counts most).

    A new tag does not take the attribute from `events`, by which callers take webhooks already.
    """
    paths = chosen.get(op.id) or chosen.get(f"{op.method} {op.path}")
    if paths:
        return tuple(map(Call.parse, paths)), 0
    if op.pointer in locked:
        return (Call.parse(locked[op.pointer]),), 1
    resource = resource_name(op.tags[0]) if op.tags else "default"
    if resource == events:
        resource += "_"
    return (Call((resource,), _attribute(snake(op.id), False)),), 2


def resource_name(tag: str) -> str:
    """Return the attribute of the client that the operations of a tag are under."""
    return _attribute(snake(tag), True)


def _attribute(name: str, on_client: bool) -> str:
    taken = reserved.CLIENT_ATTRIBUTES if on_client else reserved.RESOURCE_ATTRIBUTES
    return name + "_" if name in taken else name


def _free(
    call: Call, taken: Mapping[Call, Pointer], resources: frozenset[tuple[str, ...]]
) -> bool:
    return call not in taken and (*call.resource, call.method) not in resources


def _renamed(
    call: Call,
    op: Operation,
    taken: Mapping[Call, Pointer],
    resources: frozenset[tuple[str, ...]],
) -> Call:
    scope = Scope(c.method for c in taken if c.resource == call.resource)
    for path in resources:
        if path[:-1] == call.resource:
            scope.take(path[-1])
    method = f"{call.method}_{op.method.lower()}"
    return Call(call.resource, scope.claim([call.method, method], op.pointer))


def _resources(wanted: Iterable[tuple[Call, ...]]) -> frozenset[tuple[str, ...]]:
    """Return every resource, with those that only lead to others."""
    return frozenset(
        call.resource[: length + 1]
        for calls in wanted
        for call in calls
        for length in range(len(call.resource))
    )


def locked_classes(
    calls: Mapping[Pointer, tuple[Call, ...]], locked: Mapping[str, str]
) -> Mapping[tuple[str, ...], str]:
    """Return the classes that the lock has for resources, by their paths."""
    return {
        path: locked[key]
        for path in sorted(_resources(calls.values()))
        if (key := resource_key(path)) in locked
    }


def name_resources(
    calls: Mapping[Pointer, tuple[Call, ...]],
    client: str,
    types: Scope,
    locked: Mapping[tuple[str, ...], str],
) -> Mapping[tuple[str, ...], Resource]:
    """Return the class and module of every resource; classes do not clash with those of models and clients.

    Args:
        calls: the calls of every operation.
        client: the name of the client's class.
        types: the names of models.
        locked: the classes of the lock, by the paths of resources.
    """
    scope = Scope((*reserved.RESOURCES, client, f"Async{client}"))
    modules = Scope(reserved.MODULES, fold=True)
    named: dict[tuple[str, ...], Resource] = {}
    paths = sorted(_resources(calls.values()))
    for path in sorted(paths, key=lambda path: path not in locked):
        spelled = "".join(pascal(part) for part in path)
        wanted = [locked.get(path), spelled, spelled + "Resource"]
        free = [name for name in wanted if name and name not in types]
        class_name = scope.claim(free or [spelled + "Api"], ".".join(path))
        for form in ("Async{}", "{}WithRawResponse", "{}WithStreamingResponse"):
            scope.take(form.format(class_name))
        module = modules.claim(["_".join(path)], ".".join(path))
        named[path] = Resource(class_name, module)
    return {path: named[path] for path in paths}


def _report_unused(
    api: Api, chosen: Mapping[str, Sequence[str]], diagnostics: Diagnostics
) -> None:
    known = {op.id for op in api.operations}
    known |= {f"{op.method} {op.path}" for op in api.operations}
    for key in chosen:
        if key not in known:
            diagnostics.warning(
                "config-unused",
                f'[operations] names "{key}", which is no operation of the document',
            )
