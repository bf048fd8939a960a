"""Files: strings of the format `binary` where a request has parts; in JSON they are text like any other.

OpenAPI 3.0.3, 4.7.14.2 "Considerations for File Uploads": a file is a body of its own, or a part of one.
"""

from collections.abc import Mapping

from attrs import evolve

from ..ir import (
    Alias,
    Api,
    Array,
    Body,
    BodyKind,
    ByFit,
    ByItem,
    ByKey,
    ByKind,
    ByTag,
    ByTuple,
    Definition,
    Map,
    Nullable,
    Operation,
    Plan,
    Pointer,
    Response,
    ResponseKind,
    Scalar,
    ScalarKind,
    Take,
    Tuple,
    Type,
    Union,
)
from .selection import reachable
from .shapes import join_strings

_FILE = Scalar(ScalarKind.STRING, "binary")
_PARTS = frozenset({BodyKind.MULTIPART, BodyKind.FORM})


def keep_files_in_parts(api: Api) -> Api:
    """Return the API with no file in what is only JSON.

    A definition that requests in parts lead to keeps its files, also where it is used in JSON besides.
    """
    parts = [
        body.type
        for operation in api.operations
        for body in operation.bodies
        if body.kind in _PARTS
    ]
    sent = reachable(parts, api)
    return evolve(
        api,
        operations=tuple(map(_operation, api.operations)),
        definitions=_definitions(api, sent),
    )


def _definitions(api: Api, sent: frozenset[Pointer]) -> Mapping[Pointer, Definition]:
    return {
        pointer: definition if pointer in sent else _definition(definition)
        for pointer, definition in api.definitions.items()
    }


def _definition(definition: Definition) -> Definition:
    if isinstance(definition, Alias):
        return evolve(definition, type=_text(definition.type))
    return evolve(
        definition,
        properties=tuple(
            evolve(part, type=_text(part.type)) for part in definition.properties
        ),
        additional=_text(definition.additional),
    )


def _operation(operation: Operation) -> Operation:
    return evolve(
        operation,
        bodies=tuple(map(_body, operation.bodies)),
        responses=tuple(map(_response, operation.responses)),
    )


def _body(body: Body) -> Body:
    """Return a body; one that is a file as a whole stays one."""
    is_text = body.kind is BodyKind.JSON and body.type != _FILE
    return evolve(body, type=_text(body.type)) if is_text else body


def _response(response: Response) -> Response:
    is_file = response.kind is ResponseKind.BINARY
    return response if is_file else evolve(response, type=_text(response.type))


def _text(type: Type) -> Type:
    """Return the type with text in place of files. Does not look into definitions."""
    match type:
        case Scalar():
            return Scalar(ScalarKind.STRING) if type == _FILE else type
        case Array(item=item):
            return Array(_text(item))
        case Tuple():
            return _tuple(type)
        case Map(value=value):
            return Map(_text(value))
        case Nullable(type=inner):
            return Nullable(_text(inner))
        case Union(members=members, plan=plan):
            texts = join_strings(tuple(map(_text, members)))
            return texts[0] if len(texts) == 1 else Union(texts, _plan(plan))
        case _:
            return type


def _tuple(type: Tuple) -> Tuple:
    return Tuple(tuple(map(_text, type.items)))


def _plan(plan: Plan) -> Plan:
    match plan:
        case Take(type=type):
            return Take(_text(type))
        case ByKind(cases=kinds):
            return ByKind(tuple((kind, _plan(case)) for kind, case in kinds))
        case ByItem(item=item):
            return ByItem(_plan(item))
        case ByTuple(candidates=tuples, otherwise=rest, certain=certain):
            return ByTuple(tuple(map(_tuple, tuples)), _maybe(rest), certain)
        case ByTag(property=name, cases=tags, otherwise=rest, absent=absent):
            cases = tuple((value, _plan(case)) for value, case in tags)
            return ByTag(name, cases, _maybe(rest), _maybe(absent))
        case ByKey(cases=keys, otherwise=rest):
            return ByKey(tuple((k, _plan(case)) for k, case in keys), _maybe(rest))
        case ByFit(candidates=types):
            return ByFit(tuple(map(_text, types)))


def _maybe(plan: Plan | None) -> Plan | None:
    return None if plan is None else _plan(plan)
