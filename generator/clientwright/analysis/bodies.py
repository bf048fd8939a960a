"""The media types of a request body, in the order in which a client prefers them."""

from attrs import evolve

from ..diagnostics import Diagnostics
from ..ir import (
    Alias,
    Api,
    Array,
    Body,
    BodyKind,
    Map,
    Nullable,
    Operation,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
    Union,
)
from .selection import reachable

_FILE = Scalar(ScalarKind.STRING, "binary")
_WHOLE = (BodyKind.TEXT, BodyKind.BINARY)
"""The kinds of bodies that are not made of properties."""


def prefer_bodies(api: Api, diagnostics: Diagnostics) -> Api:
    """Return the API with the usual media type of each body as the first.

    It is the document's first of those that take the properties of an object; text and bytes, which do not, come
    last. Multipart is for files: where a body has none, it comes after the others that take properties.

    Args:
        api: what was found, with its files.
        diagnostics: gets a note for each body of several media types.
    """
    return evolve(
        api,
        operations=tuple(_operation(op, api, diagnostics) for op in api.operations),
    )


def _operation(operation: Operation, api: Api, diagnostics: Diagnostics) -> Operation:
    if len(operation.bodies) < 2:
        return operation
    bodies = sorted(operation.bodies, key=lambda body: _place(body, api))
    first, *others = dict.fromkeys(body.sent_as for body in bodies)
    if others:
        diagnostics.note(
            "body-alternative",
            f"the body is sent as {first}; other arguments, or a Content-Type in `extra_headers`, choose "
            f"{', '.join(others)}",
            bodies[0].pointer,
        )
    return evolve(operation, bodies=tuple(bodies))


def _place(body: Body, api: Api) -> int:
    if body.kind in _WHOLE:
        return 2 + _WHOLE.index(body.kind)
    return int(body.kind is BodyKind.MULTIPART and not _leads_to_file(body.type, api))


def _leads_to_file(type: Type, api: Api) -> bool:
    if _holds_file(type):
        return True
    for pointer in reachable([type], api):
        definition = api.definitions[pointer]
        if isinstance(definition, Alias):
            types = [definition.type]
        else:
            types = [*(p.type for p in definition.properties), definition.additional]
        if any(map(_holds_file, types)):
            return True
    return False


def _holds_file(type: Type) -> bool:
    """Tell whether a type mentions a file itself. Does not look into definitions."""
    match type:
        case Array(item=inner) | Map(value=inner) | Nullable(type=inner):
            return _holds_file(inner)
        case Union(members=parts) | Tuple(items=parts):
            return any(map(_holds_file, parts))
        case _:
            return type == _FILE
