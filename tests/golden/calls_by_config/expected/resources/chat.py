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


class ChatResource(Resource):
    """Calls under `chat`."""

    @cached_property
    def completions(self) -> ChatCompletions:
        """Calls under `chat.completions`."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._client)

    @cached_property
    def with_raw_response(self) -> ChatResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ChatResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ChatResourceWithStreamingResponse(self)


class ChatResourceWithRawResponse:
    """Calls under `chat` that give the response, with status and headers."""

    def __init__(self, chat: ChatResource) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> ChatCompletionsWithRawResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_raw_response


class ChatResourceWithStreamingResponse:
    """Calls under `chat` that give the response, with a body that is not read yet."""

    def __init__(self, chat: ChatResource) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> ChatCompletionsWithStreamingResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_streaming_response


class AsyncChatResource(AsyncResource):
    """Asynchronous calls under `chat`."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Calls under `chat.completions`."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncChatResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncChatResourceWithStreamingResponse(self)


class AsyncChatResourceWithRawResponse:
    """Calls under `chat` that give the response, with status and headers."""

    def __init__(self, chat: AsyncChatResource) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> AsyncChatCompletionsWithRawResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_raw_response


class AsyncChatResourceWithStreamingResponse:
    """Calls under `chat` that give the response, with a body that is not read yet."""

    def __init__(self, chat: AsyncChatResource) -> None:
        self._resource = chat

    @cached_property
    def completions(self) -> AsyncChatCompletionsWithStreamingResponse:
        """Calls under `chat.completions`."""
        return self._resource.completions.with_streaming_response
