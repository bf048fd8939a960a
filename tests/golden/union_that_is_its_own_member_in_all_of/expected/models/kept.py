"""Kept, and the types inside it."""

from __future__ import annotations

from typing import TypeAlias

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

Kept: TypeAlias = "KeptCat"


@define(kw_only=True, repr=False)
class KeptCat(BaseModel):
    """A form of `Kept`."""

    since: int | Unset = UNSET

    fur: str
