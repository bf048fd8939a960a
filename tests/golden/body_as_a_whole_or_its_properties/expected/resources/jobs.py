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
    "/jobs/{queue}",
    content_type="application/json",
    content_types=("application/xml", "application/octet-stream"),
    responses=(Empty(status="204"),),
)

_NOTE: Operation[None] = Operation(
    "POST",
    "/notes",
    content_type="application/json",
    content_types=("text/plain",),
    responses=(Empty(status="204"),),
)


class Jobs(Resource):
    """Calls under `jobs`."""

    @overload
    def start(self, queue: str, **params: Unpack[JobsStartParams]) -> None: ...

    @overload
    def start(
        self,
        queue: str,
        *,
        body: str | FileInput,
        dry: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def start(
        self,
        queue: str,
        *,
        name: str | Unset = UNSET,
        dry: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        body: str | FileInput | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /jobs/{queue}

        Args:
            body: the body in place of its properties: application/xml,
                application/octet-stream.
        """
        return self._send(
            _START,
            options,
            path={"queue": queue},
            query={"dry": dry},
            body={"name": name, "limit": limit},
            whole=body,
        )

    def note(
        self,
        *,
        text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /notes

        Args:
            body: the body in place of its properties: text/plain.
        """
        return self._send(_NOTE, options, body={"text": text}, whole=body)

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
        self.note = raw(jobs.note)


class JobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: Jobs) -> None:
        self.start = streamed(jobs.start)
        self.note = streamed(jobs.note)


class AsyncJobs(AsyncResource):
    """Asynchronous calls under `jobs`."""

    @overload
    async def start(self, queue: str, **params: Unpack[JobsStartParams]) -> None: ...

    @overload
    async def start(
        self,
        queue: str,
        *,
        body: str | FileInput,
        dry: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def start(
        self,
        queue: str,
        *,
        name: str | Unset = UNSET,
        dry: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        body: str | FileInput | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /jobs/{queue}

        Args:
            body: the body in place of its properties: application/xml,
                application/octet-stream.
        """
        return await self._send(
            _START,
            options,
            path={"queue": queue},
            query={"dry": dry},
            body={"name": name, "limit": limit},
            whole=body,
        )

    async def note(
        self,
        *,
        text: str | Unset = UNSET,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /notes

        Args:
            body: the body in place of its properties: text/plain.
        """
        return await self._send(_NOTE, options, body={"text": text}, whole=body)

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
        self.note = async_raw(jobs.note)


class AsyncJobsWithStreamingResponse:
    """Calls under `jobs` that give the response, with a body that is not read yet."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.start = async_streamed(jobs.start)
        self.note = async_streamed(jobs.note)
