"""The resource `runs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Operation, WholeEvents
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
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import RunStream

_CREATE_RUN: Operation[RunStream] = Operation(
    "POST",
    "/runs",
    responses=(WholeEvents("RunStream", text=("done",)),),
)


class Runs(Resource):
    """Calls under `runs`."""

    def create_run(self, **options: Unpack[RequestOptions]) -> Stream[RunStream]:
        """POST /runs"""
        return self._stream(_CREATE_RUN, options)

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

    async def create_run(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[RunStream]:
        """POST /runs"""
        return await self._stream(_CREATE_RUN, options)

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
