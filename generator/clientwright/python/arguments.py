"""The arguments of a call: where each comes from, its annotation, and where it goes."""

from collections.abc import Sequence
from functools import partial

from attrs import frozen

from ..ir import (
    Api,
    ByKind,
    Documentation,
    Location,
    Nullable,
    Operation,
    Parameter,
    Scalar,
    ScalarKind,
    Type,
    Union,
)
from ..naming import Names, body_properties

STREAM = "stream"
"""The property or parameter by which callers of many APIs ask for a stream."""


@frozen
class Argument:
    """One argument; `target` is the keyword of the runtime that takes it ("path", "body", …), `wire` its key there.

    An argument for the whole body, or the whole query, has no key. `positional` is the one that may be given by place.
    """

    name: str
    target: str
    wire: str | None
    type: Type
    required: bool
    docs: Documentation
    positional: bool = False

    @property
    def asks_for_stream(self) -> bool:
        """Whether its value decides between an answer and a stream."""
        inner = self.type.type if isinstance(self.type, Nullable) else self.type
        return self.wire == STREAM and inner == Scalar(ScalarKind.BOOLEAN)


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
    path = [(Location.PATH, name) for name in _placeholders(operation.path)]
    found = [
        Argument(
            name=given.parameters[(part.location, part.name)],
            target=_TARGETS[part.location],
            wire=None if part.location is Location.QUERYSTRING else part.name,
            type=part.type,
            required=part.required,
            docs=part.docs,
            positional=[(part.location, part.name)] == path[-1:],
        )
        for part in sorted(operation.parameters, key=partial(_place, path))
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


def _body_arguments(operation: Operation, api: Api, names: Names) -> list[Argument]:
    body = operation.bodies[0]
    given = names.arguments[operation.pointer]
    properties = body_properties(operation.bodies, api)
    if properties is None:
        types = tuple(dict.fromkeys(each.type for each in operation.bodies))
        type = types[0] if len(types) == 1 else Union(types, ByKind(()))
        return [Argument(given.body, "body", None, type, body.required, body.docs)]
    return [
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


def _place(path: Sequence[tuple[Location, str]], part: Parameter) -> int:
    key = (part.location, part.name)
    return path.index(key) if key in path else len(path)


def _placeholders(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:]]
