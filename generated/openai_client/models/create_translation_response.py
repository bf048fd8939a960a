"""CreateTranslationResponse."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class CreateTranslationResponse(BaseModel):
    """A recording, written down in English."""

    text: str
    """What was said, in English."""
