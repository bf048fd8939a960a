"""Event."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Event(BaseModel):
    """Event."""

    at: str | Unset = UNSET

    id: str | Unset = UNSET

    count: int | Unset = UNSET

    data: str | Unset = UNSET

    link: str | Unset = UNSET

    ratio: float | Unset = UNSET

    other: str | Unset = UNSET
