"""Every union of an API with its plan, as plain data."""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from ..ir import (
    Alias,
    Api,
    Array,
    ByFit,
    ByItem,
    ByKey,
    ByKind,
    ByTag,
    ByTuple,
    Map,
    Nullable,
    Plan,
    Pointer,
    Take,
    Tuple,
    Type,
    Union,
)
from ..python import Annotator, plain_annotation
from ..source import JSON


@frozen
class Found:
    """A union, and where it is."""

    pointer: Pointer
    union: Union


def find_unions(api: Api) -> tuple[Found, ...]:
    """Return the unions of definitions, parameters, bodies and responses, each once."""
    found: dict[Pointer, Found] = {}
    for pointer, type in _types(api):
        for place, union in _unions(pointer, type):
            found.setdefault(place, Found(place, union))
    return tuple(found.values())


def _types(api: Api) -> Iterator[tuple[Pointer, Type]]:
    for pointer, definition in api.definitions.items():
        if isinstance(definition, Alias):
            yield pointer, definition.type
            continue
        for part in definition.properties:
            yield part.pointer, part.type
        yield f"{pointer}/additionalProperties", definition.additional
    for op in api.operations:
        for parameter in op.parameters:
            yield f"{parameter.pointer}/schema", parameter.type
        for body in op.bodies:
            yield f"{body.pointer}/schema", body.type
        for response in op.responses:
            yield f"{response.pointer}/schema", response.type


def _unions(pointer: Pointer, type: Type) -> Iterator[tuple[Pointer, Union]]:
    match type:
        case Union(members=members):
            yield pointer, type
            for member in members:
                yield from _unions(pointer + "/items", _inside(member))
        case Nullable(type=inner):
            yield from _unions(pointer, inner)
        case Array(item=inner):
            yield from _unions(pointer + "/items", inner)
        case Map(value=inner):
            yield from _unions(pointer + "/additionalProperties", inner)
        case Tuple(items=items):
            for index, item in enumerate(items):
                yield from _unions(f"{pointer}/prefixItems/{index}", item)
        case _:
            return


def _inside(member: Type) -> Type:
    return member.item if isinstance(member, Array) else Nullable(member)


def plan_words(plan: Plan) -> str:
    """Return what a plan looks at in the end: "kind", "tag", "key" or "fit"."""
    match plan:
        case Take():
            return "kind"
        case ByKind(cases=kinds):
            return _weakest([plan_words(case) for _, case in kinds])
        case ByItem(item=item):
            return plan_words(item)
        case ByTuple(otherwise=rest, certain=certain):
            inside = [rest] if rest else []
            return _weakest(["kind" if certain else "fit", *map(plan_words, inside)])
        case ByTag(cases=tags, otherwise=rest):
            inside = [case for _, case in tags] + ([rest] if rest else [])
            return _weakest(["tag", *map(plan_words, inside)])
        case ByKey(cases=keys, otherwise=rest):
            inside = [case for _, case in keys] + ([rest] if rest else [])
            return _weakest(["key", *map(plan_words, inside)])
        case ByFit():
            return "fit"


_ORDER = ("kind", "tag", "key", "fit")


def _weakest(words: Sequence[str]) -> str:
    return max(words, key=_ORDER.index)


def plan_data(plan: Plan, annotator: Annotator) -> JSON:
    """Return a plan as plain data; leaves are annotations."""
    match plan:
        case Take(type=type):
            return plain_annotation(annotator, type)
        case ByKind(cases=kinds):
            return {
                "by": "kind",
                "cases": {str(k): plan_data(case, annotator) for k, case in kinds},
            }
        case ByItem(item=item):
            return {"by": "items", "items": plan_data(item, annotator)}
        case ByTuple(candidates=tuples, otherwise=rest):
            return {
                "by": "tuple",
                "candidates": [plain_annotation(annotator, t) for t in tuples],
                **_otherwise(rest, annotator),
            }
        case ByTag(property=name, cases=tags, otherwise=rest, absent=absent):
            return {
                "by": "tag",
                "property": name,
                "cases": {str(v): plan_data(case, annotator) for v, case in tags},
                **_otherwise(rest, annotator),
                **_otherwise(absent, annotator, "absent"),
            }
        case ByKey(cases=keys, otherwise=rest):
            return {
                "by": "key",
                "cases": {v: plan_data(case, annotator) for v, case in keys},
                **_otherwise(rest, annotator),
            }
        case ByFit(candidates=types):
            return {
                "by": "fit",
                "candidates": [plain_annotation(annotator, t) for t in types],
            }


def _otherwise(
    plan: Plan | None, annotator: Annotator, key: str = "otherwise"
) -> dict[str, JSON]:
    return {} if plan is None else {key: plan_data(plan, annotator)}


def count_plans(unions: Sequence[Found]) -> dict[str, int]:
    """Count the unions by what their plans look at."""
    counts = Counter(plan_words(found.union.plan) for found in unions)
    return {word: counts[word] for word in _ORDER}
