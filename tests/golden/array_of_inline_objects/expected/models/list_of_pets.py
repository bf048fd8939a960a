"""ListOfPets, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class ListOfPets(BaseModel):
    """ListOfPets."""

    data: list[ListOfPetsDataItem]


@define(kw_only=True, repr=False)
class ListOfPetsDataItem(BaseModel):
    """ListOfPetsDataItem."""

    name: str
