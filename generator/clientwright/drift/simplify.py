"""Alternatives that say together what one can say, made one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .alternatives import identity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .alternatives import Alternative


def simplify(found: Sequence[Alternative]) -> tuple[Alternative, ...]:
    """Join listed values, and drop what another alternative covers.

    A string or one of some values is any string, of which some values are known; a number or an integer is a number.
    """
    result: list[Alternative] = []
    for alternative in found:
        if not alternative.is_plain or alternative.kind == "any":
            result.append(alternative)
            continue
        place = next(
            (
                index
                for index, other in enumerate(result)
                if other.is_plain and other.kind == alternative.kind
            ),
            None,
        )
        if place is None:
            result.append(alternative)
        else:
            result[place] = _joined(result[place], alternative)
    return _without_integers(result)


def _joined(first: Alternative, second: Alternative) -> Alternative:
    known = {
        identity(value): value
        for each in (first, second)
        for value in each.values or ()
    }
    is_open = any(each.open or each.values is None for each in (first, second))
    if first.kind == "boolean" and len(known) == 2:
        return evolve(first, values=None)
    return evolve(
        first,
        values=tuple(known.values()) or None,
        open=is_open and bool(known),
        name=first.name if first.name == second.name else None,
    )


def _without_integers(found: list[Alternative]) -> tuple[Alternative, ...]:
    if any(a.kind == "number" and a.is_plain and a.values is None for a in found):
        found = [a for a in found if not (a.kind == "integer" and a.is_plain)]
    return tuple(found)
