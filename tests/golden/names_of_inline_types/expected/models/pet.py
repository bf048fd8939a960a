"""Pet, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    """Pet."""

    owner: PetOwner | Unset = UNSET

    toys: list[PetToysItem] | Unset = UNSET

    vets: dict[str, PetVetsValue] | Unset = UNSET


@define(kw_only=True, repr=False)
class PetOwner(BaseModel):
    """PetOwner."""

    address: PetOwnerAddress | Unset = UNSET


@define(kw_only=True, repr=False)
class PetOwnerAddress(BaseModel):
    """PetOwnerAddress."""

    city: str | Unset = UNSET


@define(kw_only=True, repr=False)
class PetToysItem(BaseModel):
    """PetToysItem."""

    name: str | Unset = UNSET


@define(kw_only=True, repr=False)
class PetVetsValue(BaseModel):
    """PetVetsValue."""

    name: str | Unset = UNSET
