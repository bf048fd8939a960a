"""Pet, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    owner: PetOwner | Unset = UNSET

    toys: list[PetToysItem] | Unset = UNSET

    vets: dict[str, PetVetsValue] | Unset = UNSET


@define(kw_only=True, repr=False)
class PetOwner(BaseModel):
    """The `owner` of `Pet`."""

    address: PetOwnerAddress | Unset = UNSET


@define(kw_only=True, repr=False)
class PetOwnerAddress(BaseModel):
    """The `address` of `PetOwner`."""

    city: str | Unset = UNSET


@define(kw_only=True, repr=False)
class PetToysItem(BaseModel):
    """An item of the `toys` of `Pet`."""

    name: str | Unset = UNSET


@define(kw_only=True, repr=False)
class PetVetsValue(BaseModel):
    """A value in the `vets` of `Pet`."""

    name: str | Unset = UNSET
