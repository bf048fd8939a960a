"""How well the values of an object agree with a model, where its names do not tell.

It looks at each value and at the first item of a list, and no deeper: what is decoded
again for each level of the data must not be walked to the end each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .annotations import resolve
from .formats import READERS
from .shapes import (
    Anything,
    Array,
    Constant,
    Either,
    Format,
    Map,
    Record,
    Scalar,
    Shape,
    Tuple,
)

if TYPE_CHECKING:
    from .jsontypes import JSON, Object

_DEEPEST: Final = 4
"""Lists in lists, and unions of unions, are followed so far; these may be circles."""


def agreement(member: Record, data: Object) -> int:
    """The number of properties whose values are of the types that the model has."""
    return sum(
        each.wire in data
        and (
            type(data[each.wire]) in each.admitted
            or _agrees(each.shape, data[each.wire])
        )
        for each in member.model.__codec__.properties.declared
    )


def admits(shape: Shape, value: JSON) -> bool:
    """Is a value one of a scalar, of a constant, or of a format?"""
    if isinstance(shape, Constant):
        # 1 == True == 1.0, but they are three values of JSON.
        return any(value == each and type(value) is type(each) for each in shape.values)
    if isinstance(shape, Format):
        return isinstance(value, str) and READERS[shape.kind](value) is not None
    if not isinstance(shape, Scalar):
        return isinstance(shape, Anything)
    if isinstance(value, bool):
        return shape.kind is bool
    if shape.kind is float:
        return isinstance(value, int | float)
    return isinstance(value, shape.kind)


def _agrees(shape: Shape, value: JSON, depth: int = 0) -> bool:
    shape = resolve(shape)
    if isinstance(shape, Record):
        required = shape.model.__codec__.properties.required
        return isinstance(value, dict) and required <= value.keys()
    if isinstance(shape, Map):
        return isinstance(value, dict)
    if isinstance(shape, Tuple):
        return isinstance(value, list)
    if isinstance(shape, Array | Either) and depth == _DEEPEST:
        return True
    if isinstance(shape, Array):
        if not isinstance(value, list):
            return False
        return all(_agrees(shape.item, item, depth + 1) for item in value[:1])
    if isinstance(shape, Either):
        return any(_agrees(member, value, depth + 1) for member in shape.members)
    return admits(shape, value)
