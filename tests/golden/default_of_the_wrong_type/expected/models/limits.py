"""Limits."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Limits(BaseModel):
    most: int | Unset = UNSET
    """The API's default is "inf"."""

    kind: Literal["soft", "hard"] | str | Unset = UNSET
    """The API's default is "medium"."""
