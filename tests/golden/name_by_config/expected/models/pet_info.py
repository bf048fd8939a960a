"""PetInfo, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PetInfo(BaseModel):
    owner: Keeper | Unset = UNSET


@define(kw_only=True, repr=False)
class Keeper(BaseModel):
    """The `owner` of `PetInfo`."""

    name: str | Unset = UNSET
