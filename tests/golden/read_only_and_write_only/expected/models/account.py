"""Account."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import READ_ONLY, Unset


@define(kw_only=True, repr=False)
class Account(BaseModel):
    id: str = READ_ONLY

    name: str

    password: str | Unset
