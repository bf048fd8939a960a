"""The arguments of a call: where each comes from, its annotation, and where it goes."""

from collections.abc import Sequence
from functools import partial

from attrs import frozen

from ..ir import (
    Api,
    Body,
    BodyKind,
    ByKind,
    Documentation,
    Location,
    Operation,
    Parameter,
    Scalar,
    ScalarKind,
    Type,
    Union,
    asks_for_stream,
)
from ..naming import STRUCTURED, Names, body_properties

WHOLE = "whole"
"""The target of a body that may be given in place of the properties that are arguments."""


@frozen
class Argument:
    """One argument; `target` is the keyword of the runtime that takes it ("path", "body", …), `wire` its key there.

    An argument for the whole body, or the whole query, has no key; "whole" is a body in place of the properties
    that are arguments. `positional` is the one that may be given by place. `items` is the type of each of several
    documents that may be given one by one.
    """

    name: str
    target: str
    wire: str | None
    type: Type
    required: bool
    docs: Documentation
    positional: bool = False
    items: Type | None = None

    @property
    def asks_for_stream(self) -> bool:
        """Whether its value decides between an answer and a stream."""
        return self.wire is not None and asks_for_stream(self.wire, self.type)


_TARGETS = {
    Location.PATH: "path",
    Location.QUERY: "query",
    Location.HEADER: "headers",
    Location.COOKIE: "cookies",
    Location.QUERYSTRING: "querystring",
}


def arguments(operation: Operation, api: Api, names: Names) -> tuple[Argument, ...]:
    """Return the arguments of an operation: those by place, those that are needed, then the others.

    The last path parameter is what the call is about, and the only one by place: two identifiers beside each other
    are easily swapped, and nothing would notice.
    """
    given = names.arguments[operation.pointer]
    path, _, query = operation.sent_path.partition("?")
    placed = [(Location.PATH, name) for name in _placeholders(path)]
    order = [*placed, *((Location.PATH, name) for name in _placeholders(query))]
    found = [
        Argument(
            name=given.parameters[(part.location, part.name)],
            target=_TARGETS[part.location],
            wire=None if part.location is Location.QUERYSTRING else part.name,
            type=part.type,
            required=part.required,
            docs=part.docs,
            positional=[(part.location, part.name)] == placed[-1:],
        )
        for part in sorted(operation.parameters, key=partial(_place, order))
    ]
    if operation.bodies:
        found += _body_arguments(operation, api, names)
    return tuple(
        sorted(found, key=lambda a: 0 if a.positional else 1 if a.required else 2)
    )


def can_stream(operation: Operation, api: Api, names: Names) -> bool:
    """Tell whether an argument decides between an answer and a stream."""
    good = [response for response in operation.responses if response.is_success]
    return {response.is_stream for response in good} == {True, False} and any(
        argument.asks_for_stream for argument in arguments(operation, api, names)
    )


def whole_body(given: Sequence[Argument]) -> Argument | None:
    """Return the argument that excludes others, when some of these are needed; so there are two ways to call."""
    needed = any(a.target == "body" and a.required for a in given)
    return next((a for a in given if needed and a.target == WHOLE), None)


def has_ways_to_call(operation: Operation, api: Api, names: Names) -> bool:
    """Tell whether a method has overloads, which name its arguments together."""
    return (
        can_stream(operation, api, names)
        or whole_body(arguments(operation, api, names)) is not None
    )


def _body_arguments(operation: Operation, api: Api, names: Names) -> list[Argument]:
    body = operation.bodies[0]
    given = names.arguments[operation.pointer]
    properties = body_properties(operation.bodies, api)
    if properties is None:
        return [
            _whole_body(given.body, "body", operation.bodies, body.required, body.docs)
        ]
    others = [each for each in operation.bodies if each.kind not in STRUCTURED]
    whole: list[Argument] = []
    if others:
        types = ", ".join(each.content_type for each in others)
        docs = Documentation(f"the body in place of its properties: {types}.")
        whole = [_whole_body(given.body, WHOLE, others, False, docs)]
    found = [
        Argument(
            name=given.properties[part.name],
            target="body",
            wire=part.name,
            type=part.type,
            required=part.required and not part.read_only,
            docs=part.docs,
        )
        for part in properties
    ]
    return found + whole


def _whole_body(
    name: str,
    target: str,
    bodies: Sequence[Body],
    required: bool,
    docs: Documentation,
) -> Argument:
    """Return the argument for a body in any of several media types."""
    lines = [body for body in bodies if body.kind is BodyKind.JSON_LINES]
    types = [body.type for body in bodies if body not in lines]
    if lines:
        types.append(Scalar(ScalarKind.STRING, "binary"))
    items = _any_of([body.type for body in lines]) if lines else None
    return Argument(name, target, None, _any_of(types), required, docs, items=items)


def _any_of(types: Sequence[Type]) -> Type:
    unique = tuple(dict.fromkeys(types))
    return unique[0] if len(unique) == 1 else Union(unique, ByKind(()))


def _place(path: Sequence[tuple[Location, str]], part: Parameter) -> int:
    key = (part.location, part.name)
    return path.index(key) if key in path else len(path)


def _placeholders(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:]]
