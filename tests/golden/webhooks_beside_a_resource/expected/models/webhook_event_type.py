"""WebhookEventType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByKey

if TYPE_CHECKING:
    from .job_done import JobDoneRequest
    from .webhook_event import WebhookEvent

WebhookEventType: TypeAlias = Annotated[
    Union["WebhookEvent", "JobDoneRequest"],
    ByKey({"reason": "WebhookEvent", "result": "JobDoneRequest"}),
]
"""An event that the API sends to a webhook."""
