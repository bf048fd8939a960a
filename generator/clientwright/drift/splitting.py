"""An object that has become several, or several that have become one: compared as one object that may be any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ..openapi import Schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .alternatives import Alternative
    from .atoms import Parts
    from .pairing import Pairs


def joined(pairs: Pairs) -> Pairs | None:
    """Return pairs in which the members that an object was split into are one; None where none was split.

    An object and one member are no pair of their own when nothing tells that they are the same: no name, no value.
    """
    if len(pairs.both) != 1:
        return None
    ((old, new),) = pairs.both
    if old.kind != "object" or (old.name and old.name == new.name):
        return None
    added = [each for each in pairs.added if each.kind == "object"]
    removed = [each for each in pairs.removed if each.kind == "object"]
    if bool(added) == bool(removed):
        return None
    if added:
        pair, rest = (old, _any_of([new, *added])), (pairs.removed, pairs.added)
    else:
        pair, rest = (_any_of([old, *removed]), new), (pairs.removed, pairs.added)
    left = [tuple(each for each in side if each.kind != "object") for side in rest]
    return evolve(pairs, both=(pair,), removed=left[0], added=left[1])


def _any_of(members: Sequence[Alternative]) -> Alternative:
    """Return the object that may be any of several: what all of them need is needed, what one has may be there."""
    first = members[0]
    names = dict.fromkeys(name for each in members for name in each.properties)
    return evolve(
        first,
        name=None,
        title="",
        limits={},
        conditions={},
        properties={name: _either(name, members) for name in names},
        required=first.required.intersection(*(each.required for each in members)),
        additional=_others(members),
        closed=all(each.closed for each in members),
    )


def _either(name: str, members: Sequence[Alternative]) -> Parts:
    """Return the schemas of a property that each member has in its own way."""
    ways = [each.properties[name] for each in members if name in each.properties]
    return ways[0] if len(ways) == 1 else (_union(f"properties/{name}", ways),)


def _others(members: Sequence[Alternative]) -> Parts:
    ways = [each.additional for each in members if not each.closed]
    return (_union("additionalProperties", ways),) if ways and all(ways) else ()


def _union(place: str, ways: Sequence[Parts]) -> Schema:
    """Return a schema that is in no document; its pointer is where it would be in the first member."""
    pointer = f"{ways[0][0].pointer}/anyOf/*"
    apart = tuple(
        way[0] if len(way) == 1 else Schema(pointer=f"{pointer}/{number}", all_of=way)
        for number, way in enumerate(ways)
    )
    return Schema(pointer=f"{pointer}/{place}/{len(ways)}", any_of=apart)
