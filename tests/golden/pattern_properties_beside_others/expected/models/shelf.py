"""Shelf, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Shelf: TypeAlias = "dict[str, ShelfValue]"


ShelfValue: TypeAlias = Annotated[
    Union["ShelfValueBook", "ShelfValueDisc"],
    ByKey({"title": "ShelfValueBook", "artist": "ShelfValueDisc"}),
]


@define(kw_only=True, repr=False)
class ShelfValueBook(BaseModel):
    """A form of `ShelfValue`."""

    title: str


@define(kw_only=True, repr=False)
class ShelfValueDisc(BaseModel):
    """A form of `ShelfValue`."""

    artist: str
