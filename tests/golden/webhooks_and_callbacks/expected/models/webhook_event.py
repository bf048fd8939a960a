"""WebhookEvent."""

from __future__ import annotations

from typing import TypeAlias

from .job_failed import JobFailedRequest

WebhookEvent: TypeAlias = JobFailedRequest
"""An event that the API sends to a webhook."""
