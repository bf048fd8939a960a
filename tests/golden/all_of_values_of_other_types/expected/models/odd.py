"""Odd."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Odd(BaseModel):
    none: None | Unset = UNSET

    five: float | Unset = UNSET
    """One of 5.0."""
