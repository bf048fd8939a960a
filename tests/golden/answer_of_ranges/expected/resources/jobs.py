"""The resource `jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Json, Operation, Text
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from ..models import All, Some

_FIND: Operation[Some | All | str | None] = Operation(
    "GET",
    "/jobs",
    responses=(
        Json("Some"),
        Json("All", status="200"),
        Text(status="200", media_type="text/csv"),
        Empty(status="204"),
    ),
    errors=(
        Json("Other", status="default"),
        Json("Wrong", status="4XX"),
        Json("Missing", status="404"),
    ),
)


class Jobs(Resource):
    """Calls under `jobs`."""

    def find(self, **options: Unpack[RequestOptions]) -> Some | All | str | None:
        """GET /jobs"""
        return self._send(_FIND, options)

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
        self.find = raw(jobs.find)


class JobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: Jobs) -> None:
        self.find = streamed(jobs.find)


class AsyncJobs(AsyncResource):
    """Asynchronous calls under `jobs`."""

    async def find(self, **options: Unpack[RequestOptions]) -> Some | All | str | None:
        """GET /jobs"""
        return await self._send(_FIND, options)

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
        self.find = async_raw(jobs.find)


class AsyncJobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.find = async_streamed(jobs.find)
