"""Shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByKey, ByTag

if TYPE_CHECKING:
    from .circle import Circle
    from .square import Square

Shape: TypeAlias = Annotated[
    Union["Circle", "Square"],
    ByTag(
        "kind",
        {"Circle": "Circle", "Square": "Square"},
        absent=ByKey({"radius": "Circle", "side": "Square"}),
    ),
]
