"""ListOfPets, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class ListOfPets(BaseModel):
    data: list[ListOfPetsDataItem]


@define(kw_only=True, repr=False)
class ListOfPetsDataItem(BaseModel):
    """An item of the `data` of `ListOfPets`."""

    name: str
