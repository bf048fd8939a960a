"""The resource `jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

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

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from ..params import JobsStartParams

_START: Operation[None] = Operation(
    "POST",
    "/jobs",
    content_type="application/x-www-form-urlencoded",
    content_types=("application/json", "text/plain"),
    responses=(Empty(status="204"),),
)

_START_WITH_FILE: Operation[None] = Operation(
    "POST",
    "/jobs/with-file",
    content_type="multipart/form-data",
    content_types=("application/json",),
    files=("input",),
    responses=(Empty(status="204"),),
)

_START_AGAIN: Operation[None] = Operation(
    "POST",
    "/jobs/again",
    content_type="application/json",
    content_types=("multipart/form-data",),
    responses=(Empty(status="204"),),
)


class Jobs(Resource):
    """Calls under `jobs`."""

    @overload
    def start(self, **params: Unpack[JobsStartParams]) -> None: ...

    @overload
    def start(self, *, body: str, **options: Unpack[RequestOptions]) -> None: ...

    def start(
        self,
        *,
        name: str | Unset = UNSET,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The document's first of those that take properties.

        Args:
            body: the body in place of its properties: text/plain.
        """
        return self._send(_START, options, body={"name": name}, whole=body)

    def start_with_file(
        self,
        *,
        name: str,
        input: FileInput | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Parts are the first, as there may be a file."""
        return self._send(
            _START_WITH_FILE,
            options,
            body={"name": name, "input": input},
        )

    def start_again(self, *, name: str, **options: Unpack[RequestOptions]) -> None:
        """JSON is the first, as there is no file."""
        return self._send(_START_AGAIN, options, body={"name": name})

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
        self.start_with_file = raw(jobs.start_with_file)
        self.start_again = raw(jobs.start_again)


class JobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: Jobs) -> None:
        self.start = streamed(jobs.start)
        self.start_with_file = streamed(jobs.start_with_file)
        self.start_again = streamed(jobs.start_again)


class AsyncJobs(AsyncResource):
    """Asynchronous calls under `jobs`."""

    @overload
    async def start(self, **params: Unpack[JobsStartParams]) -> None: ...

    @overload
    async def start(self, *, body: str, **options: Unpack[RequestOptions]) -> None: ...

    async def start(
        self,
        *,
        name: str | Unset = UNSET,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The document's first of those that take properties.

        Args:
            body: the body in place of its properties: text/plain.
        """
        return await self._send(_START, options, body={"name": name}, whole=body)

    async def start_with_file(
        self,
        *,
        name: str,
        input: FileInput | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Parts are the first, as there may be a file."""
        return await self._send(
            _START_WITH_FILE,
            options,
            body={"name": name, "input": input},
        )

    async def start_again(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """JSON is the first, as there is no file."""
        return await self._send(_START_AGAIN, options, body={"name": name})

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
        self.start_with_file = async_raw(jobs.start_with_file)
        self.start_again = async_raw(jobs.start_again)


class AsyncJobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.start = async_streamed(jobs.start)
        self.start_with_file = async_streamed(jobs.start_with_file)
        self.start_again = async_streamed(jobs.start_again)
