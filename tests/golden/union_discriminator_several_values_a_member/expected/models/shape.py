"""Shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .round import Round
    from .square import Square

Shape: TypeAlias = Annotated[
    Union["Round", "Square"],
    ByTag("kind", {"circle": "Round", "ellipse": "Round", "square": "Square"}),
]
