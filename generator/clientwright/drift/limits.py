"""Limits of values: which of two admits more."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeIs

    from ..source import JSON

Outcome: TypeAlias = Literal["added", "removed", "tightened", "relaxed", "changed"]

_OF_KIND: Mapping[str, frozenset[str]] = {
    "string": frozenset(
        {"minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"}
    ),
    "number": frozenset(
        {
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        }
    ),
    "array": frozenset(
        {"minItems", "maxItems", "uniqueItems", "minContains", "maxContains"}
    ),
    "object": frozenset({"minProperties", "maxProperties", "dependentRequired"}),
}
_UPPER = frozenset(
    {
        "maximum",
        "exclusiveMaximum",
        "maxLength",
        "maxItems",
        "maxProperties",
        "maxContains",
    }
)
_LOWER = frozenset(
    {
        "minimum",
        "exclusiveMinimum",
        "minLength",
        "minItems",
        "minProperties",
        "minContains",
    }
)
TWINS: Mapping[str, str] = {
    "minimum": "exclusiveMinimum",
    "maximum": "exclusiveMaximum",
    "exclusiveMinimum": "minimum",
    "exclusiveMaximum": "maximum",
}
"""Keywords that set the same bound, with and without the bound itself."""

_NOTHING: Mapping[str, tuple[JSON, ...]] = {
    "minLength": (0,),
    "minItems": (0,),
    "minProperties": (0,),
    "uniqueItems": (False,),
    "pattern": ("", ".*", "^.*$"),
}
"""Limits that every value keeps."""


def limits_of(kind: str, limits: Mapping[str, JSON]) -> Mapping[str, JSON]:
    """Return those limits that mean something for one kind of value (JSON Schema Validation 2020-12, 6)."""
    meant = _OF_KIND.get("number" if kind == "integer" else kind)
    found = {
        key: value
        for key, value in limits.items()
        if (meant is None or key in meant) and value not in _NOTHING.get(key, ())
    }
    for key in ("minimum", "maximum"):
        _settle_bound(found, key, kind)
    return found


def _settle_bound(limits: dict[str, JSON], key: str, kind: str) -> None:
    """Leave one keyword for a bound: the stricter one; of integers the one without `exclusive`."""
    twin, step = TWINS[key], 1 if key == "minimum" else -1
    bound = limits.get(twin)
    if kind == "integer" and is_number(bound):
        whole = math.floor(bound) if step > 0 else math.ceil(bound)
        own = limits.get(key)
        limits |= stricter({key: own} if is_number(own) else {}, {key: whole + step})
        del limits[twin]
    elif is_number(bound) and is_number(own := limits.get(key)):
        del limits[twin if (own - bound) * step > 0 else key]


def stricter(
    first: Mapping[str, JSON], second: Mapping[str, JSON]
) -> Mapping[str, JSON]:
    """Return the limits of values that keep both."""
    both = {**first, **second}
    for key in first.keys() & second.keys():
        one, other = first[key], second[key]
        if is_number(one) and is_number(other):
            if key in _UPPER:
                both[key] = min(one, other)
            elif key in _LOWER:
                both[key] = max(one, other)
            elif key == "multipleOf":
                both[key] = _common_multiple(one, other)
        elif key == "dependentRequired":
            both[key] = _joined(one, other)
        elif key == "pattern" and one != other:
            both[key] = _all_of(one, other)
        elif key == "uniqueItems":
            both[key] = True in (one, other)
    return both


def _common_multiple(one: float, other: float) -> float:
    if isinstance(one, int) and isinstance(other, int):
        return math.lcm(one, other)
    return max(one, other)


def _joined(one: JSON, other: JSON) -> JSON:
    """Return what must be there beside each property by either of two lists."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return one or other
    both: dict[str, JSON] = {**one, **other}
    for name in one.keys() & other.keys():
        both[name] = _all_of(one[name], other[name])
    return both


def _all_of(one: JSON, other: JSON) -> list[JSON]:
    """Return all of two lists, or values that stand for a list of one, in an order of their own."""
    several = (each if isinstance(each, list) else [each] for each in (one, other))
    found: list[JSON] = []
    found.extend(sorted({str(value) for values in several for value in values}))
    return found


def compare_bounds(
    old: tuple[str, float], new: tuple[str, float]
) -> Literal["tightened", "relaxed"]:
    """Say what happened to a bound that another keyword sets than before: keyword and value, old and new."""
    (_, was), (key, now) = old, new
    if was == now:
        return "tightened" if key.startswith("exclusive") else "relaxed"
    return "tightened" if (now < was) == (key in _UPPER) else "relaxed"


def compare_limit(key: str, old: JSON, new: JSON) -> Outcome | None:
    """Say what happened to a limit; None stands for a limit that is not set, and for "nothing"."""
    if old == new and isinstance(old, bool) == isinstance(new, bool):
        return None
    if old is None or old is False:
        return "added"
    if new is None or new is False:
        return "removed"
    if not (is_number(old) and is_number(new)):
        return "changed"
    if key == "multipleOf":
        return _compare_steps(old, new)
    if key in _UPPER:
        return "tightened" if new < old else "relaxed"
    return "tightened" if new > old else "relaxed"


def _compare_steps(old: float, new: float) -> Outcome:
    if old and new % old == 0:
        return "tightened"
    return "relaxed" if new and old % new == 0 else "changed"


def is_number(value: JSON) -> TypeIs[int | float]:
    """Tell whether a value is a number; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)
