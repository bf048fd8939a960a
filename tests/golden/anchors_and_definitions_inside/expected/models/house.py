"""House, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class House(BaseModel):
    door: HouseDoor | Unset = UNSET

    window: HouseWindow | Unset = UNSET

    windows: list[HouseWindow] | Unset = UNSET


@define(kw_only=True, repr=False)
class HouseDoor(BaseModel):
    height: float | Unset = UNSET


@define(kw_only=True, repr=False)
class HouseWindow(BaseModel):
    width: float | Unset = UNSET
