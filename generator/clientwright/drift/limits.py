"""Limits of values: which of two admits more."""

from __future__ import annotations

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
    return {
        key: value
        for key, value in limits.items()
        if (meant is None or key in meant) and value not in _NOTHING.get(key, ())
    }


def stricter(
    first: Mapping[str, JSON], second: Mapping[str, JSON]
) -> Mapping[str, JSON]:
    """Return the limits of values that keep both."""
    both = {**first, **second}
    for key in first.keys() & second.keys():
        one, other = first[key], second[key]
        if _is_number(one) and _is_number(other):
            if key in _UPPER:
                both[key] = min(one, other)
            elif key in _LOWER:
                both[key] = max(one, other)
    return both


def compare_limit(key: str, old: JSON, new: JSON) -> Outcome | None:
    """Say what happened to a limit; None stands for a limit that is not set, and for "nothing"."""
    if old == new and isinstance(old, bool) == isinstance(new, bool):
        return None
    if old is None or old is False:
        return "added"
    if new is None or new is False:
        return "removed"
    if not (_is_number(old) and _is_number(new)):
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


def _is_number(value: JSON) -> TypeIs[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
