"""Pet, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Pet: TypeAlias = Annotated[
    Union["PetCat", "PetFish"],
    ByKey({"fur": "PetCat", "fins": "PetFish"}),
]


@define(kw_only=True, repr=False)
class PetCat(BaseModel):
    """A form of `Pet`."""

    name: str

    fur: str


@define(kw_only=True, repr=False)
class PetFish(BaseModel):
    """A form of `Pet`."""

    name: str

    fins: int
