"""Cat, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .siamese import Siamese


@define(kw_only=True, repr=False)
class Cat(BaseModel):
    species: str

    breed: str


CatUnion: TypeAlias = Annotated[
    Union["Siamese", "Cat"],
    ByTag("breed", {"Siamese": "Siamese"}, default="Cat"),
]
