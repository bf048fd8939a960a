"""Two unions that hold for the same value: what is of a member of each."""

from collections.abc import Iterator
from itertools import product

from attrs import evolve, frozen

from ..openapi import MISSING, Schema
from ..source.data import JSON
from .composition import Composition, says_nothing
from .values import is_of

MOST_COMBINATIONS = 64
"""Unions that hold for the same value are multiplied out up to this number of members.

Beyond it every member of the larger may have the properties of all members of the smaller.
"""


@frozen
class Member:
    """A member of a union, or of a union that is a member of it."""

    schema: Schema
    whole: Schema
    """The same, merged."""
    way: str
    """Where it is in the union."""


def crossed(
    first: tuple[Schema, ...],
    second: tuple[Schema, ...],
    schema: Schema,
    composition: Composition,
) -> tuple[Schema, ...] | None:
    """Return the members that two unions have together; None when these are too many.

    Only members that a value can be both of, if there are any: where one union narrows the other to some of its
    members, the result is these.
    """
    every = list(product(flat(first, composition), flat(second, composition)))
    possible = [
        (one, other)
        for one, other in every
        if _are_same(one.schema, other.schema, composition)
        or not _exclude_each_other(one.whole, other.whole, composition)
    ]
    pairs = possible or every
    if len(pairs) > MOST_COMBINATIONS:
        return None
    return tuple(_both(one, other, schema, composition) for one, other in pairs)


def can_be_both(base: Schema, member: Schema, composition: Composition) -> bool:
    """Tell whether a value can be of a merged schema, and of a member of the union beside it."""
    if is_null(member):
        return True
    return any(
        not _exclude_each_other(base, each.whole, composition)
        for each in flat((member,), composition)
    )


def flat(
    members: tuple[Schema, ...],
    composition: Composition,
    around: str = "",
    above: frozenset[str] = frozenset(),
) -> Iterator[Member]:
    """Yield the members of a union; in the place of one that is nothing but a union, its members."""
    for member in members:
        way = around + member.pointer.rpartition("/")[2]
        whole = composition.merged(member)
        inner = whole.one_of or whole.any_of
        rest = evolve(whole, one_of=(), any_of=(), discriminator=None)
        if (whole.one_of and whole.any_of) or not inner or not says_nothing(rest):
            yield Member(member, whole, way)
            continue
        target = composition.reference(member) or member.pointer
        if target not in above:
            yield from flat(inner, composition, f"{way}.", above | {target})


def _exclude_each_other(
    first: Schema, second: Schema, composition: Composition
) -> bool:
    """Tell whether no value can be of both of two merged schemas, as far as types and listed values tell."""
    if is_null(first) or is_null(second):
        return not (first.nullable and second.nullable)
    if first.types and second.types and not _have_common_type(first, second):
        return True
    if _lists_others(first, second) or _lists_others(second, first):
        return True
    values, others = _limits(first, composition), _limits(second, composition)
    return any(
        values[name].isdisjoint(others[name]) for name in values.keys() & others.keys()
    )


def _lists_others(listing: Schema, typed: Schema) -> bool:
    """Tell whether a schema without a type lists values none of which is of the types of another."""
    if listing.types or not typed.types:
        return False
    values = listing.enum or () if listing.const is MISSING else (listing.const,)
    return bool(values) and not any(
        is_of(value, name) for value in values for name in typed.types
    )


def _have_common_type(first: Schema, second: Schema) -> bool:
    # Every integer is a number.
    kinds = [
        {"number" if name == "integer" else name for name in schema.types}
        for schema in (first, second)
    ]
    return not kinds[0].isdisjoint(kinds[1])


def _limits(
    schema: Schema, composition: Composition
) -> dict[str, set[tuple[type, JSON]]]:
    """Return what a value, and what its properties are limited to; the value itself goes by no name."""
    parts = {
        f"/{name}": composition.merged(part) for name, part in schema.properties.items()
    }
    found: dict[str, set[tuple[type, JSON]]] = {}
    for name, part in {**parts, "": schema}.items():
        values = part.enum or () if part.const is MISSING else (part.const,)
        if values and not any(isinstance(value, list | dict) for value in values):
            # `True` is no 1.
            found[name] = {(type(value), value) for value in values}
    return found


def _are_same(first: Schema, second: Schema, composition: Composition) -> bool:
    places = {
        composition.reference(schema) or schema.pointer for schema in (first, second)
    }
    return len(places) == 1


def _both(
    one: Member, other: Member, schema: Schema, composition: Composition
) -> Schema:
    if is_null(one.whole) or _are_same(one.schema, other.schema, composition):
        return one.schema
    if is_null(other.whole):
        return other.schema
    pointer = f"{schema.pointer}/oneOf/{one.way}-{other.way}"
    return composition.merge(one.whole, other.whole, pointer)


def is_null(schema: Schema) -> bool:
    """Tell whether a schema admits null and nothing else."""
    return (
        schema.nullable
        and schema.const in (MISSING, None)
        and (schema.enum == () or (schema.enum is None and not schema.types))
        and says_nothing(evolve(schema, types=(), enum=None, const=MISSING))
    )
