"""Shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .line import Line
    from .square import Square

Shape: TypeAlias = Annotated[
    Union["Line", "Square"],
    ByTag("sides", {1: "Line", 4: "Square"}),
]
