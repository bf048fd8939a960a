"""Pet, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kind import Kind
    from .owner import Owner


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    owner: Owner | Unset = UNSET

    kind: Kind | Unset = UNSET

    home: PetHome | Unset = UNSET


@define(kw_only=True, repr=False)
class PetHome(BaseModel):
    town: str | Unset = UNSET
