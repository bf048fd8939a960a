"""WebhookEvent, and the types inside it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import define

from .._runtime.model import BaseModel

WebhookEvent: TypeAlias = "WebhookEventPetAddedPostRequest"
"""An event that the API sends to a webhook."""


@define(kw_only=True, repr=False)
class WebhookEventPetAddedPostRequest(BaseModel):
    type: Literal["pet.added"] = "pet.added"
