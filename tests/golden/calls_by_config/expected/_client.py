"""Clients of Chat."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from . import models
from ._runtime.client import AsyncClient as AsyncBaseClient, Client as BaseClient
from ._runtime.security.auth import Bearer, credential
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.attempts.replays import RetryRule
    from ._runtime.http import AsyncHTTPClient, HTTPClient, Timeout
    from ._runtime.security.auth import AsyncKey, Key, Scheme
    from .resources.chat import (
        AsyncChatResource,
        AsyncChatResourceWithRawResponse,
        AsyncChatResourceWithStreamingResponse,
        ChatResource,
        ChatResourceWithRawResponse,
        ChatResourceWithStreamingResponse,
    )

_SCHEMES: dict[str, Scheme] = {"ApiKeyAuth": Bearer()}
_SECURITY = (("ApiKeyAuth",),)
_USER_AGENT = "chat_client/1"


class Chat(BaseClient):
    """The client of Chat.

    Args:
        api_key: the secret for ApiKeyAuth; by default the environment variable
            CHAT_API_KEY.
        base_url: where the API is; by default https://chat.example.com.
        timeout: seconds to wait, None for no limit; by default 600, 5 to connect.
        max_retries: how often a failed request is sent again.
        default_headers: headers of every request.
        default_query: query parameters of every request.
        http_client: what sends the requests; it is not closed with this client.
        strict: whether a response that is not as documented raises
            APIResponseValidationError.
        should_retry: is asked whether a failed attempt is made again; None leaves
            it to the client.
        idle_timeout: seconds that a stream may go without an item, None for no
            limit.
        max_reconnects: how often in a row a stream of events that broke is asked
            for again.
    """

    _models: ClassVar = models
    _user_agent: ClassVar = _USER_AGENT
    _schemes: ClassVar = _SCHEMES
    _security: ClassVar = _SECURITY

    def __init__(
        self,
        *,
        api_key: Key | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        strict: bool = False,
        should_retry: RetryRule | None = None,
        idle_timeout: float | None = None,
        max_reconnects: int = 0,
    ) -> None:
        super().__init__(
            base_url=base_url or "https://chat.example.com",
            credentials={"ApiKeyAuth": credential(api_key, "CHAT_API_KEY", "api_key")},
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            should_retry=should_retry,
            idle_timeout=idle_timeout,
            max_reconnects=max_reconnects,
        )

    @cached_property
    def chat(self) -> ChatResource:
        """Calls under `chat`."""
        from .resources.chat import ChatResource

        return ChatResource(self)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ChatWithStreamingResponse(self)


class ChatWithRawResponse:
    """Calls that give the response, with status and headers."""

    def __init__(self, client: Chat) -> None:
        self._resource = client

    @cached_property
    def chat(self) -> ChatResourceWithRawResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_raw_response


class ChatWithStreamingResponse:
    """Calls that give the response, with a body that is not read yet."""

    def __init__(self, client: Chat) -> None:
        self._resource = client

    @cached_property
    def chat(self) -> ChatResourceWithStreamingResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_streaming_response


class AsyncChat(AsyncBaseClient):
    """The asynchronous client of Chat.

    Args:
        api_key: the secret for ApiKeyAuth; by default the environment variable
            CHAT_API_KEY.
        base_url: where the API is; by default https://chat.example.com.
        timeout: seconds to wait, None for no limit; by default 600, 5 to connect.
        max_retries: how often a failed request is sent again.
        default_headers: headers of every request.
        default_query: query parameters of every request.
        http_client: what sends the requests; it is not closed with this client.
        strict: whether a response that is not as documented raises
            APIResponseValidationError.
        should_retry: is asked whether a failed attempt is made again; None leaves
            it to the client.
        idle_timeout: seconds that a stream may go without an item, None for no
            limit.
        max_reconnects: how often in a row a stream of events that broke is asked
            for again.
    """

    _models: ClassVar = models
    _user_agent: ClassVar = _USER_AGENT
    _schemes: ClassVar = _SCHEMES
    _security: ClassVar = _SECURITY

    def __init__(
        self,
        *,
        api_key: AsyncKey | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncHTTPClient | None = None,
        strict: bool = False,
        should_retry: RetryRule | None = None,
        idle_timeout: float | None = None,
        max_reconnects: int = 0,
    ) -> None:
        super().__init__(
            base_url=base_url or "https://chat.example.com",
            credentials={"ApiKeyAuth": credential(api_key, "CHAT_API_KEY", "api_key")},
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            should_retry=should_retry,
            idle_timeout=idle_timeout,
            max_reconnects=max_reconnects,
        )

    @cached_property
    def chat(self) -> AsyncChatResource:
        """Calls under `chat`."""
        from .resources.chat import AsyncChatResource

        return AsyncChatResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncChatWithStreamingResponse(self)


class AsyncChatWithRawResponse:
    """Calls that give the response, with status and headers."""

    def __init__(self, client: AsyncChat) -> None:
        self._resource = client

    @cached_property
    def chat(self) -> AsyncChatResourceWithRawResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_raw_response


class AsyncChatWithStreamingResponse:
    """Calls that give the response, with a body that is not read yet."""

    def __init__(self, client: AsyncChat) -> None:
        self._resource = client

    @cached_property
    def chat(self) -> AsyncChatResourceWithStreamingResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_streaming_response
