"""Limits, and the types inside it."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Limits(BaseModel):
    rooms: dict[str, LimitsRoomsValue] | Unset = UNSET

    names: dict[str, Literal["a", "b"] | str] | Unset = UNSET

    point: tuple[Literal["x"], int] | Unset = UNSET


@define(kw_only=True, repr=False)
class LimitsRoomsValue(BaseModel):
    """A value in the `rooms` of `Limits`."""

    least: int | Unset = UNSET

    most: int | Unset = UNSET
