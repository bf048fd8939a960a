"""Pet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kind import Kind


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    kind: Kind | Unset = UNSET

    friend: Pet | Unset = UNSET
