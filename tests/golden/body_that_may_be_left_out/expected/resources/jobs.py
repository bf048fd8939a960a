"""The resource `jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_START: Operation[None] = Operation(
    "POST",
    "/jobs",
    content_type="application/json",
    optional_body=True,
    responses=(Empty(status="204"),),
)


class Jobs(Resource):
    """Calls under `jobs`."""

    def start(
        self,
        *,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /jobs"""
        return self._send(_START, options, body={"name": name})

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return JobsWithStreamingResponse(self)


class JobsWithRawResponse:
    """Calls under `jobs` that give the response, with status and headers."""

    def __init__(self, jobs: Jobs) -> None:
        self.start = raw(jobs.start)


class JobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: Jobs) -> None:
        self.start = streamed(jobs.start)


class AsyncJobs(AsyncResource):
    """Asynchronous calls under `jobs`."""

    async def start(
        self,
        *,
        name: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /jobs"""
        return await self._send(_START, options, body={"name": name})

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncJobsWithStreamingResponse(self)


class AsyncJobsWithRawResponse:
    """Calls under `jobs` that give the response, with status and headers."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.start = async_raw(jobs.start)


class AsyncJobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.start = async_streamed(jobs.start)
