"""Shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .circle import Circle
    from .square import Square

Shape: TypeAlias = Annotated[
    Union["Circle", "Square"],
    ByTag("kind", {"round": "Circle", "Square": "Square"}, default="Square"),
]
