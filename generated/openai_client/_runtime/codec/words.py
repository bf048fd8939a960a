"""The words in which shapes and data are told to people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .shapes import (
    Absent,
    Array,
    Constant,
    Either,
    Format,
    Map,
    Named,
    Record,
    Renamed,
    Scalar,
    Tuple,
)

if TYPE_CHECKING:
    from .jsontypes import JSON
    from .shapes import Shape

_LONGEST = 60


def quoted(value: JSON) -> str:
    """Write a value as JSON, shortened."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def found(value: JSON) -> str:
    """Say in a few words what a value is."""
    if isinstance(value, dict):
        keys = ", ".join(map(str, value))
        keys = keys if len(keys) <= _LONGEST else f"{keys[:_LONGEST]}…"
        return f"an object with {keys}" if value else "an empty object"
    if isinstance(value, list):
        return f"an array of {len(value)}" if value else "an empty array"
    return quoted(value)


def described(shape: Shape) -> str:
    """Write a shape as an annotation. Does not look names up."""
    if isinstance(shape, Scalar):
        return "None" if shape.kind is type(None) else shape.kind.__name__
    if isinstance(shape, Format):
        return shape.kind.__name__
    if isinstance(shape, Constant):
        return f"Literal[{', '.join(map(repr, shape.values))}]"
    if isinstance(shape, Array):
        return f"list[{described(shape.item)}]"
    if isinstance(shape, Map):
        return f"dict[str, {described(shape.value)}]"
    if isinstance(shape, Tuple):
        items = [*map(described, shape.items)]
        items += [] if shape.rest is None else [described(shape.rest), "..."]
        return f"tuple[{', '.join(items)}]"
    if isinstance(shape, Record):
        return shape.model.__name__
    if isinstance(shape, Named):
        return shape.name
    if isinstance(shape, Renamed):
        return described(shape.shape)
    if isinstance(shape, Either):
        return " | ".join(map(described, shape.members)) or _planned(shape)
    return "Unset" if isinstance(shape, Absent) else "Any"


def _planned(shape: Either) -> str:
    """Describe a plan inside of a plan, which has leaves but no members."""
    return repr(shape.plan)
