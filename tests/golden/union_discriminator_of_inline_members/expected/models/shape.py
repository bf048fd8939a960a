"""Shape, and the types inside it."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag

Shape: TypeAlias = Annotated[
    Union["ShapeCircle", "ShapeSquare"],
    ByTag("kind", {"circle": "ShapeCircle", "square": "ShapeSquare"}),
]


@define(kw_only=True, repr=False)
class ShapeCircle(BaseModel):
    """A form of `Shape`."""

    kind: Literal["circle"] = "circle"

    radius: float


@define(kw_only=True, repr=False)
class ShapeSquare(BaseModel):
    """A form of `Shape`."""

    kind: Literal["square"] = "square"

    side: float
