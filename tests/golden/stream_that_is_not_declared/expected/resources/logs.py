"""The resource `logs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, JsonLines, Operation
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
    from ..models import Text
    from ..params import LogsReadLogsParams

_READ_LOGS: Operation[Text] = Operation(
    "GET",
    "/logs",
    responses=(
        Json("Text"),
        EventStream("Text"),
        JsonLines("Text", media_type="application/json"),
    ),
)


class Logs(Resource):
    """Calls under `logs`."""

    @overload
    def read_logs(
        self,
        *,
        stream: Literal[True] | Unset = UNSET,
        **params: Unpack[LogsReadLogsParams],
    ) -> Stream[Text]: ...

    @overload
    def read_logs(
        self,
        *,
        stream: Literal[False],
        **params: Unpack[LogsReadLogsParams],
    ) -> Text: ...

    @overload
    def read_logs(
        self,
        *,
        stream: bool,
        **params: Unpack[LogsReadLogsParams],
    ) -> Text | Stream[Text]: ...

    def read_logs(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Text | Stream[Text]:
        """GET /logs

        Args:
            stream: The API's default is true.
        """
        return self._send_or_stream(
            _READ_LOGS,
            options,
            stream=stream is not False,
            query={"stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> LogsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return LogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LogsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return LogsWithStreamingResponse(self)


class LogsWithRawResponse:
    """Calls under `logs` that give the response, with status and headers."""

    def __init__(self, logs: Logs) -> None:
        self.read_logs = raw(logs.read_logs)


class LogsWithStreamingResponse:
    """Calls under `logs` that give the response, with a body that is not read yet."""

    def __init__(self, logs: Logs) -> None:
        self.read_logs = streamed(logs.read_logs)


class AsyncLogs(AsyncResource):
    """Asynchronous calls under `logs`."""

    @overload
    async def read_logs(
        self,
        *,
        stream: Literal[True] | Unset = UNSET,
        **params: Unpack[LogsReadLogsParams],
    ) -> AsyncStream[Text]: ...

    @overload
    async def read_logs(
        self,
        *,
        stream: Literal[False],
        **params: Unpack[LogsReadLogsParams],
    ) -> Text: ...

    @overload
    async def read_logs(
        self,
        *,
        stream: bool,
        **params: Unpack[LogsReadLogsParams],
    ) -> Text | AsyncStream[Text]: ...

    async def read_logs(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Text | AsyncStream[Text]:
        """GET /logs

        Args:
            stream: The API's default is true.
        """
        return await self._send_or_stream(
            _READ_LOGS,
            options,
            stream=stream is not False,
            query={"stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> AsyncLogsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLogsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncLogsWithStreamingResponse(self)


class AsyncLogsWithRawResponse:
    """Calls under `logs` that give the response, with status and headers."""

    def __init__(self, logs: AsyncLogs) -> None:
        self.read_logs = async_raw(logs.read_logs)


class AsyncLogsWithStreamingResponse:
    """Calls under `logs` that give the response, with a body that is not read yet."""

    def __init__(self, logs: AsyncLogs) -> None:
        self.read_logs = async_streamed(logs.read_logs)
