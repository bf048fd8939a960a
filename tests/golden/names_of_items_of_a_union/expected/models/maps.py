"""Maps, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Maps: TypeAlias = Union["dict[str, MapsValue]", "list[list[MapsItemItem]]"]


@define(kw_only=True, repr=False)
class MapsValue(BaseModel):
    """A value in a form of `Maps`."""

    text: str


MapsItemItem: TypeAlias = Annotated[
    Union["MapsItemItemA", "MapsItemItemB"],
    ByKey({"a": "MapsItemItemA", "b": "MapsItemItemB"}),
]


@define(kw_only=True, repr=False)
class MapsItemItemA(BaseModel):
    """A form of `MapsItemItem`."""

    a: str


@define(kw_only=True, repr=False)
class MapsItemItemB(BaseModel):
    """A form of `MapsItemItem`."""

    b: str
