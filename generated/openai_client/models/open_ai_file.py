"""OpenAIFile."""

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class OpenAIFile(BaseModel):
    """What is known of an uploaded file."""

    id: str
    """The identifier by which requests refer to the file."""

    object: str
    """Always `file`."""

    bytes: int
    """How many bytes the file holds."""

    created_at: int
    """When it was uploaded, as Unix time in seconds."""

    filename: str
    """The name it was uploaded under."""

    purpose: str
    """What it is for, such as `fine-tune` or `fine-tune-results`."""

    status: str | Unset = UNSET
    """Whether it can be used yet, such as `uploaded`, `processed` or `error`."""

    status_details: dict[str, Any] | None | Unset = UNSET
    """More about the status, or null if there is nothing to say."""
