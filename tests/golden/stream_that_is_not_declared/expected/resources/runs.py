"""The resource `runs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import Json, Operation, WholeEvents
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
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import Event, Run
    from ..params import RunsCreateRunParams

_CREATE_RUN: Operation[Run] = Operation(
    "POST",
    "/runs",
    content_type="application/json",
    responses=(Json("Run"), WholeEvents("Event")),
)


class Runs(Resource):
    """Calls under `runs`."""

    @overload
    def create_run(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[RunsCreateRunParams],
    ) -> Run: ...

    @overload
    def create_run(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[RunsCreateRunParams],
    ) -> Stream[Event]: ...

    @overload
    def create_run(
        self,
        *,
        stream: bool | None,
        **params: Unpack[RunsCreateRunParams],
    ) -> Run | Stream[Event]: ...

    def create_run(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Run | Stream[Event]:
        """POST /runs"""
        return self._send_or_stream(
            _CREATE_RUN,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return RunsWithStreamingResponse(self)


class RunsWithRawResponse:
    """Calls under `runs` that give the response, with status and headers."""

    def __init__(self, runs: Runs) -> None:
        self.create_run = raw(runs.create_run)


class RunsWithStreamingResponse:
    """Calls under `runs` that give the response, with a body that is not read yet."""

    def __init__(self, runs: Runs) -> None:
        self.create_run = streamed(runs.create_run)


class AsyncRuns(AsyncResource):
    """Asynchronous calls under `runs`."""

    @overload
    async def create_run(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[RunsCreateRunParams],
    ) -> Run: ...

    @overload
    async def create_run(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[RunsCreateRunParams],
    ) -> AsyncStream[Event]: ...

    @overload
    async def create_run(
        self,
        *,
        stream: bool | None,
        **params: Unpack[RunsCreateRunParams],
    ) -> Run | AsyncStream[Event]: ...

    async def create_run(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Run | AsyncStream[Event]:
        """POST /runs"""
        return await self._send_or_stream(
            _CREATE_RUN,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncRunsWithStreamingResponse(self)


class AsyncRunsWithRawResponse:
    """Calls under `runs` that give the response, with status and headers."""

    def __init__(self, runs: AsyncRuns) -> None:
        self.create_run = async_raw(runs.create_run)


class AsyncRunsWithStreamingResponse:
    """Calls under `runs` that give the response, with a body that is not read yet."""

    def __init__(self, runs: AsyncRuns) -> None:
        self.create_run = async_streamed(runs.create_run)
