"""Image."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Image(BaseModel):
    width: Literal[256, 512] | int | Unset = UNSET

    scale: float | Unset = UNSET
    """One of 0.5, 1, 2.5."""

    ratio: float | Unset = UNSET
    """One of 1, 2."""

    negative: Literal[-1, 0] | int | Unset = UNSET
