"""Setting."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Setting(BaseModel):
    value: str | int | bool

    limit: int | str | None | Unset = UNSET
