"""Resources as generated ones are, with a method of each kind."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from runtime.operation import Binary, EventStream, Json, Operation
from runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Required

    from runtime.operation import RequestOptions
    from runtime.responses.response import BinaryContent
    from runtime.streams.stream import AsyncStream, Stream
    from typing_extensions import Unpack

    class CreateParams(RequestOptions, total=False):
        """Arguments of `create`."""

        model: Required[str]
        max_tokens: int


_CREATE: Operation[dict[str, int]] = Operation(
    "POST",
    "/jobs",
    content_type="application/json",
    responses=(Json("dict[str, int]"), EventStream("int")),
)
_CONTENT: Operation[BinaryContent] = Operation(
    "GET", "/files/{id}", responses=(Binary(),)
)
_EVENTS: Operation[int] = Operation("GET", "/events", responses=(EventStream("int"),))


class Jobs(Resource):
    """As a generated resource is."""

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Unset | None = UNSET,
        **params: Unpack[CreateParams],
    ) -> dict[str, int]: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateParams]
    ) -> Stream[int]: ...
    def create(
        self,
        *,
        model: str,
        max_tokens: int | Unset = UNSET,
        stream: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> dict[str, int] | Stream[int]:
        """Make a job."""
        return self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={"model": model, "max_tokens": max_tokens, "stream": stream},
        )

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> BinaryContent:
        """The bytes of a file."""
        return self._send(_CONTENT, options, path={"id": file_id})

    def events(self, **options: Unpack[RequestOptions]) -> Stream[int]:
        """What happens."""
        return self._stream(_EVENTS, options)

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The methods, giving whole answers."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The methods, giving answers before their body is read."""
        return JobsWithStreamingResponse(self)


class JobsWithRawResponse:
    """As it is generated."""

    def __init__(self, jobs: Jobs) -> None:
        self.create = raw(jobs.create)
        self.content = raw(jobs.content)


class JobsWithStreamingResponse:
    """As it is generated."""

    def __init__(self, jobs: Jobs) -> None:
        self.create = streamed(jobs.create)
        self.content = streamed(jobs.content)


class AsyncJobs(AsyncResource):
    """As a generated resource is."""

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Unset | None = UNSET,
        **params: Unpack[CreateParams],
    ) -> dict[str, int]: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateParams]
    ) -> AsyncStream[int]: ...
    async def create(
        self,
        *,
        model: str,
        max_tokens: int | Unset = UNSET,
        stream: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> dict[str, int] | AsyncStream[int]:
        """Make a job."""
        return await self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={"model": model, "max_tokens": max_tokens, "stream": stream},
        )

    async def content(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryContent:
        """The bytes of a file."""
        return await self._send(_CONTENT, options, path={"id": file_id})

    async def events(self, **options: Unpack[RequestOptions]) -> AsyncStream[int]:
        """What happens."""
        return await self._stream(_EVENTS, options)

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The methods, giving whole answers."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The methods, giving answers before their body is read."""
        return AsyncJobsWithStreamingResponse(self)


class AsyncJobsWithRawResponse:
    """As it is generated."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.create = async_raw(jobs.create)
        self.content = async_raw(jobs.content)


class AsyncJobsWithStreamingResponse:
    """As it is generated."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self.create = async_streamed(jobs.create)
        self.content = async_streamed(jobs.content)
