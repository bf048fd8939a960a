"""The members of a union, each complete: what stands beside `oneOf` and `anyOf` is part of every member."""

from collections.abc import Iterator
from functools import reduce

from attrs import evolve

from ..openapi import MISSING, Schema
from .composition import TOGETHER, Composition, escape, is_choice, says_nothing
from .crossing import can_be_both, crossed, flat, is_null


def variants(schema: Schema, composition: Composition) -> tuple[Schema, ...]:
    """Return the members of a schema's union; () when it is none.

    Members that say nothing but `required` do not make a union: they say which properties of the one object
    belong together.
    """
    unions = tuple(_unions(schema))
    if not unions:
        return ()
    base = evolve(schema, one_of=(), any_of=(), discriminator=None)
    members, *others = unions
    for other in others:
        both = crossed(members, other, schema, composition)
        if both is None:
            few, members = sorted((members, other), key=len)
            base = composition.merge(base, _loose(few, base, composition), base.pointer)
            composition.report_loosened(schema, few)
        else:
            members = both or members
    if not _adds_structure(base):
        return tuple(_typed(member, base) for member in members)
    opened = list(enumerate(_opened(members, composition)))
    # Of what stands beside the union a value must be as well.
    possible = [(i, m) for i, m in opened if can_be_both(base, m, composition)]
    return tuple(
        _complete(member, index, base, composition)
        for index, member in possible or opened
    )


def _unions(schema: Schema) -> Iterator[tuple[Schema, ...]]:
    """Yield the unions that a value must be a member of each of."""
    for union in filter(is_choice, (schema.one_of, schema.any_of)):
        if len(union) == 1 and union[0].pointer.endswith(TOGETHER):
            yield from _unions(union[0])
        else:
            yield union


def is_union(schema: Schema) -> bool:
    """Tell whether a merged schema has members to choose from."""
    return is_choice(schema.one_of) or is_choice(schema.any_of)


def _adds_structure(base: Schema) -> bool:
    """Tell whether there is more beside the union than a `type` that its members have anyway."""
    return not says_nothing(evolve(base, types=(), required=(), nullable=False)) or (
        bool(base.required) and bool(base.properties)
    )


def _typed(member: Schema, base: Schema) -> Schema:
    """Give a member the type that is stated once for all of them."""
    if member.ref is not None or member.all_of or member.types or not base.types:
        return member
    if member.boolean is not None or member.nullable or is_union(member):
        return member
    if member.enum is not None or member.const is not MISSING:
        return member
    return evolve(member, types=base.types)


def _opened(members: tuple[Schema, ...], composition: Composition) -> Iterator[Schema]:
    """Yield members; in the place of a union that is a member of itself, what else it consists of.

    Each member is completed, and there would be no end of completing such a union.
    """
    if not _is_endless(members, composition, frozenset(), set()):
        yield from members
        return
    waiting: list[tuple[Schema, tuple[Schema, ...]]] = [(m, ()) for m in members]
    passed = set[str]()
    while waiting:
        member, around = waiting.pop(0)
        name = member.ref or member.pointer
        if name in passed:
            continue
        passed.add(name)
        inner = composition.merged(member)
        if is_union(inner):
            base = evolve(inner, one_of=(), any_of=(), discriminator=None)
            bases = (*around, base) if _adds_structure(base) else around
            waiting[:0] = [(part, bases) for part in _members(inner)]
        elif around:
            yield reduce(
                lambda whole, base: composition.merge(base, whole, whole.pointer),
                around,
                inner,
            )
        else:
            yield member


def _is_endless(
    members: tuple[Schema, ...],
    composition: Composition,
    above: frozenset[str],
    known: set[str],
) -> bool:
    """Tell whether one of the unions among members, and theirs, is a member of itself."""
    for member in members:
        # A member may also be the union itself by `allOf`.
        name = member.ref or member.pointer
        if name in above:
            return True
        if name in known:
            continue
        inner = composition.merged(member)
        if _is_endless(_members(inner), composition, above | {name}, known):
            return True
        known.add(name)
    return False


def _members(schema: Schema) -> tuple[Schema, ...]:
    return (*schema.one_of, *schema.any_of)


def _complete(
    member: Schema, index: int, base: Schema, composition: Composition
) -> Schema:
    """Return a member with what stands beside the union.

    A union that comes from elsewhere by `$ref` has members of its own there; here they are others.
    """
    if is_null(member):
        return member
    inside = member.pointer.startswith(base.pointer + "/")
    pointer = member.pointer if inside else f"{base.pointer}/oneOf/{index}"
    whole = composition.merge(base, composition.merged(member), pointer)
    target = member.ref.rpartition("/")[2] if member.ref else ""
    return evolve(whole, title=member.title or target, description=member.description)


def _loose(
    members: tuple[Schema, ...], base: Schema, composition: Composition
) -> Schema:
    """Return one object with the properties of all members of a union, none of them required."""
    found: dict[str, list[Schema]] = {}
    for member in flat(members, composition):
        for name, part in member.whole.properties.items():
            found.setdefault(name, []).append(part)
    properties = {
        name: (
            parts[0]
            if len(parts) == 1
            else Schema(
                pointer=f"{base.pointer}/properties/{escape(name)}/anyOf/*",
                any_of=tuple(parts),
            )
        )
        for name, parts in found.items()
    }
    return Schema(pointer=base.pointer, properties=properties)
