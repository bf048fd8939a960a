"""Flag."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Flag(BaseModel):
    always: Literal[True] | Unset = UNSET

    any: bool | Unset = UNSET
