"""The resource `chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .chat_completions import AsyncChatCompletions, ChatCompletions


class ChatResource(Resource):
    """Calls under `chat`."""

    @cached_property
    def completions(self) -> ChatCompletions:
        """Calls under `chat.completions`."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._client)


class AsyncChatResource(AsyncResource):
    """Asynchronous calls under `chat`."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Calls under `chat.completions`."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._client)
