"""Lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByFit, ByTag

if TYPE_CHECKING:
    from .circle import Circle
    from .square import Square

Lost: TypeAlias = Annotated[
    Union["Circle", "Square"],
    ByTag(
        "kind",
        {"Circle": "Circle", "Square": "Square"},
        absent=ByFit("Circle", "Square"),
    ),
]
