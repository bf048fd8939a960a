"""The resource `messages`."""

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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_LIST: Operation[None] = Operation("GET", "/messages", responses=(Empty(status="204"),))

_LIST_FILES: Operation[None] = Operation(
    "GET",
    "/files",
    responses=(Empty(status="204"),),
    server="https://files.example",
)


class Messages(Resource):
    """Calls under `messages`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /messages"""
        return self._send(_LIST, options)

    def list_files(self, **options: Unpack[RequestOptions]) -> None:
        """GET /files"""
        return self._send(_LIST_FILES, options)

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return MessagesWithStreamingResponse(self)


class MessagesWithRawResponse:
    """Calls under `messages` that give the response, with status and headers."""

    def __init__(self, messages: Messages) -> None:
        self.list = raw(messages.list)
        self.list_files = raw(messages.list_files)


class MessagesWithStreamingResponse:
    """Calls under `messages` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, messages: Messages) -> None:
        self.list = streamed(messages.list)
        self.list_files = streamed(messages.list_files)


class AsyncMessages(AsyncResource):
    """Asynchronous calls under `messages`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /messages"""
        return await self._send(_LIST, options)

    async def list_files(self, **options: Unpack[RequestOptions]) -> None:
        """GET /files"""
        return await self._send(_LIST_FILES, options)

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncMessagesWithStreamingResponse(self)


class AsyncMessagesWithRawResponse:
    """Calls under `messages` that give the response, with status and headers."""

    def __init__(self, messages: AsyncMessages) -> None:
        self.list = async_raw(messages.list)
        self.list_files = async_raw(messages.list_files)


class AsyncMessagesWithStreamingResponse:
    """Calls under `messages` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, messages: AsyncMessages) -> None:
        self.list = async_streamed(messages.list)
        self.list_files = async_streamed(messages.list_files)
