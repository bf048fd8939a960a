"""Event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID


@define(kw_only=True, repr=False)
class Event(BaseModel):
    at: dt.datetime | Unset = UNSET

    id: UUID | Unset = UNSET

    count: int | Unset = UNSET

    data: str | Unset = UNSET

    link: str | Unset = UNSET

    ratio: float | Unset = UNSET

    other: str | Unset = UNSET
