"""Account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import READ_ONLY, UNSET, Unset

if TYPE_CHECKING:
    from .secret import Secret


@define(kw_only=True, repr=False)
class Account(BaseModel):
    name: str

    password: str | Unset

    pin: Secret | Unset
    """Only sent."""

    hint: str | Unset = UNSET

    both: str = READ_ONLY
