"""Unions that are members of themselves, which say no more than their other members."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import evolve

from ..ir import (
    Alias,
    Anything,
    Definition,
    Named,
    Null,
    Nullable,
    Plan,
    Pointer,
    Type,
    Union,
)
from .kinds import unique
from .shapes import nullable


def untangle(
    definitions: Mapping[Pointer, Definition], plan: Callable[[Sequence[Type]], Plan]
) -> dict[Pointer, Definition]:
    """Return the definitions with no alias that is, through members of unions alone, a member of itself.

    `A = B | str` with `B = A | int` is `A = int | str`. A way through an array, a map or an object is no such
    cycle.

    Args:
        definitions: the definitions, some of which may be such aliases.
        plan: makes the plan of a union that had none, because it was the name of another.
    """
    untangled = dict(definitions)
    for pointer in sorted(untangled):
        definition = untangled[pointer]
        if isinstance(definition, Alias) and _leads(
            definition.type, pointer, untangled
        ):
            parts = list(_parts(definition.type, pointer, untangled, {pointer}))
            type = _whole(definition.type, parts, plan)
            untangled[pointer] = evolve(definition, type=type)
    return untangled


def _leads(
    type: Type, goal: Pointer, definitions: Mapping[Pointer, Definition]
) -> bool:
    """Tell whether a definition is a member of a type, or of a union that is one."""
    seen: set[Pointer] = set()
    waiting = [type]
    while waiting:
        match waiting.pop():
            case Nullable(type=inner):
                waiting.append(inner)
            case Union(members=members):
                waiting.extend(members)
            case Named(pointer=pointer) if pointer == goal:
                return True
            case Named(pointer=pointer) if pointer not in seen:
                seen.add(pointer)
                target = definitions.get(pointer)
                if isinstance(target, Alias):
                    waiting.append(target.type)
            case _:
                continue
    return False


def _whole(
    type: Type, parts: Sequence[Type | None], plan: Callable[[Sequence[Type]], Plan]
) -> Type:
    """Return the union of what is left of a type; None stands for null."""
    members = unique([part for part in parts if part is not None])
    inner = type.type if isinstance(type, Nullable) else type
    if not members:
        whole: Type = Null() if None in parts else Anything()
    elif len(members) == 1:
        whole = members[0]
    else:
        old = inner.plan if isinstance(inner, Union) else plan(members)
        whole = Union(members, old)
    return nullable(whole) if None in parts else whole


def _parts(
    type: Type,
    goal: Pointer,
    definitions: Mapping[Pointer, Definition],
    seen: set[Pointer],
) -> Iterator[Type | None]:
    """Yield the members that are no cycle."""
    match type:
        case Null():
            yield None
        case Nullable(type=inner):
            yield None
            yield from _parts(inner, goal, definitions, seen)
        case Union(members=members):
            for member in members:
                yield from _parts(member, goal, definitions, seen)
        case Named(pointer=pointer) if pointer in seen:
            return
        case Named(pointer=pointer) if _leads(type, goal, definitions):
            seen.add(pointer)
            target = definitions[pointer]
            assert isinstance(target, Alias)
            yield from _parts(target.type, goal, definitions, seen)
        case _:
            yield type
