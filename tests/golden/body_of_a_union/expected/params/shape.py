"""What may be passed for Shape, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from ..models import Circle, Square
    from .circle import CircleParam
    from .square import SquareParam

ShapeParam: TypeAlias = Union["Circle", "CircleParam", "Square", "SquareParam"]
