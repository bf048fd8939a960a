"""Setting."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Setting(BaseModel):
    value: Literal["auto", 1, True] | str | int | bool | Unset = UNSET

    odd: Any | Unset = UNSET
