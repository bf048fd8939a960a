"""FineTuneEvent."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class FineTuneEvent(BaseModel):
    """Something that happened to a fine-tuning job."""

    object: str
    """Always `fine-tune-event`."""

    created_at: int
    """When it happened, as Unix time in seconds."""

    level: str
    """How serious it is, such as `info` or `warn`."""

    message: str
    """What happened, in words."""
