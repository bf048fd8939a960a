"""The resource `jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Json, Operation
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

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr
    from ..models import Job

_ADD_JOB: Operation[Job] = Operation(
    "POST",
    "/jobs",
    content_type="application/json",
    responses=(Json("Job", media_type="*/*"),),
)

_SET_NAMES: Operation[None] = Operation(
    "PUT",
    "/jobs/names",
    content_type="application/json",
    responses=(Empty(status="204"),),
)

_SET_FILE: Operation[None] = Operation(
    "PUT",
    "/jobs/file",
    content_type="*/*",
    responses=(Empty(status="204"),),
)


class Jobs(Resource):
    """Calls under `jobs`."""

    def add_job(
        self,
        *,
        name: str,
        size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """POST /jobs"""
        return self._send(_ADD_JOB, options, body={"name": name, "size": size})

    def set_names(
        self,
        *,
        body: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /jobs/names"""
        return self._send(_SET_NAMES, options, body=body)

    def set_file(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """PUT /jobs/file"""
        return self._send(_SET_FILE, options, body=body)

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
        self.add_job = raw(jobs.add_job)
        self.set_names = raw(jobs.set_names)
        self.set_file = raw(jobs.set_file)


class JobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: Jobs) -> None:
        self.add_job = streamed(jobs.add_job)
        self.set_names = streamed(jobs.set_names)
        self.set_file = streamed(jobs.set_file)


class AsyncJobs(AsyncResource):
    """Asynchronous calls under `jobs`."""

    async def add_job(
        self,
        *,
        name: str,
        size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Job:
        """POST /jobs"""
        return await self._send(_ADD_JOB, options, body={"name": name, "size": size})

    async def set_names(
        self,
        *,
        body: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /jobs/names"""
        return await self._send(_SET_NAMES, options, body=body)

    async def set_file(
        self,
        *,
        body: FileInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /jobs/file"""
        return await self._send(_SET_FILE, options, body=body)

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
        self.add_job = async_raw(jobs.add_job)
        self.set_names = async_raw(jobs.set_names)
        self.set_file = async_raw(jobs.set_file)


class AsyncJobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.add_job = async_streamed(jobs.add_job)
        self.set_names = async_streamed(jobs.set_names)
        self.set_file = async_streamed(jobs.set_file)
