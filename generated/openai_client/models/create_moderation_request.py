"""CreateModerationRequest."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateModerationRequest(BaseModel):
    """One or more texts to check."""

    input: str | list[str]
    """A text, or a list of texts that are checked independently."""

    model: Literal["text-moderation-latest", "text-moderation-stable"] | str | Unset = (
        UNSET
    )
    """The model that checks. `text-moderation-latest`, the default, improves without
    notice; `text-moderation-stable` changes only after an announcement.

    The API's default is "text-moderation-latest".
    """
