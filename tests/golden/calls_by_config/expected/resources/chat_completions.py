"""The resource `chat.completions`."""

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

_CREATE: Operation[None] = Operation(
    "POST",
    "/completions",
    responses=(Empty(status="204"),),
)


class ChatCompletions(Resource):
    """Calls under `chat.completions`."""

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /completions"""
        return self._send(_CREATE, options)

    make = create

    @cached_property
    def with_raw_response(self) -> ChatCompletionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatCompletionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ChatCompletionsWithStreamingResponse(self)


class ChatCompletionsWithRawResponse:
    """Calls under `chat.completions` that give the response, with status and
    headers.
    """

    def __init__(self, completions: ChatCompletions) -> None:
        self.create = raw(completions.create)
        self.make = raw(completions.make)


class ChatCompletionsWithStreamingResponse:
    """Calls under `chat.completions` that give the response, with a body that is not
    read yet.
    """

    def __init__(self, completions: ChatCompletions) -> None:
        self.create = streamed(completions.create)
        self.make = streamed(completions.make)


class AsyncChatCompletions(AsyncResource):
    """Asynchronous calls under `chat.completions`."""

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /completions"""
        return await self._send(_CREATE, options)

    make = create

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncChatCompletionsWithStreamingResponse(self)


class AsyncChatCompletionsWithRawResponse:
    """Calls under `chat.completions` that give the response, with status and
    headers.
    """

    def __init__(self, completions: AsyncChatCompletions) -> None:
        self.create = async_raw(completions.create)
        self.make = async_raw(completions.make)


class AsyncChatCompletionsWithStreamingResponse:
    """Calls under `chat.completions` that give the response, with a body that is not
    read yet.
    """

    def __init__(self, completions: AsyncChatCompletions) -> None:
        self.create = async_streamed(completions.create)
        self.make = async_streamed(completions.make)
