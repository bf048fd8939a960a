"""Shape."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Shape(BaseModel):
    corner: tuple[float, str] | Unset = UNSET

    closed: tuple[float, str] | Unset = UNSET

    followed: list[float | str] | Unset = UNSET

    alternatives: list[float | str] | Unset = UNSET
