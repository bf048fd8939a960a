"""ListFineTuneEventsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel

if TYPE_CHECKING:
    from .fine_tune_event import FineTuneEvent


@define(kw_only=True, repr=False)
class ListFineTuneEventsResponse(BaseModel):
    """What has happened to a fine-tuning job."""

    object: str
    """Always `list`."""

    data: list[FineTuneEvent]
    """The events, oldest first."""
