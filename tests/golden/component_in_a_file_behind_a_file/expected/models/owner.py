"""Owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pet import Pet


@define(kw_only=True, repr=False)
class Owner(BaseModel):
    pet: Pet | Unset = UNSET

    other: Pet | Unset = UNSET
