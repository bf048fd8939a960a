"""The resource `chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .chat_completions import (
        AsyncChatCompletions,
        AsyncChatCompletionsWithRawResponse,
        AsyncChatCompletionsWithStreamingResponse,
        ChatCompletions,
        ChatCompletionsWithRawResponse,
        ChatCompletionsWithStreamingResponse,
    )


class Chat(Resource):
    """Calls under `chat`."""

    @cached_property
    def completions(self) -> ChatCompletions:
        """Calls under `chat.completions`."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ChatWithStreamingResponse(self)


class ChatWithRawResponse:
    """Calls under `chat` that give the response, with status and headers."""

    def __init__(self, chat: Chat) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> ChatCompletionsWithRawResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_raw_response


class ChatWithStreamingResponse:
    """Calls under `chat` that give the response, with a body that is not read yet."""

    def __init__(self, chat: Chat) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> ChatCompletionsWithStreamingResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_streaming_response


class AsyncChat(AsyncResource):
    """Asynchronous calls under `chat`."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Calls under `chat.completions`."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncChatWithStreamingResponse(self)


class AsyncChatWithRawResponse:
    """Calls under `chat` that give the response, with status and headers."""

    def __init__(self, chat: AsyncChat) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> AsyncChatCompletionsWithRawResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_raw_response


class AsyncChatWithStreamingResponse:
    """Calls under `chat` that give the response, with a body that is not read yet."""

    def __init__(self, chat: AsyncChat) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> AsyncChatCompletionsWithStreamingResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_streaming_response
