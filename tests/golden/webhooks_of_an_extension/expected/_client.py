"""Clients of Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from . import models
from ._runtime.client import AsyncClient as AsyncBaseClient, Client as BaseClient
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.attempts.replays import RetryRule
    from ._runtime.http import AsyncHTTPClient, HTTPClient, Timeout
    from ._runtime.webhooks import WebhookReceiver
    from .models import WebhookEvent

_USER_AGENT = "client/1"


class Client(BaseClient):
    """The client of Pets.

    Args:
        webhook_secret: what the API signs webhooks with.
        base_url: where the API is; by default https://pets.example.
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

    def __init__(
        self,
        *,
        webhook_secret: str | None = None,
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
            base_url=base_url or "https://pets.example",
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
        self._webhook_secret = webhook_secret

    @cached_property
    def webhooks(self) -> WebhookReceiver[WebhookEvent]:
        """The events that the API sends: `webhooks.unwrap(body, headers)`."""
        from ._runtime.webhooks import WebhookReceiver

        return WebhookReceiver(
            "WebhookEvent",
            self._models,
            strict=self.strict,
            secret=self._webhook_secret,
            env=None,
        )


class AsyncClient(AsyncBaseClient):
    """The asynchronous client of Pets.

    Args:
        webhook_secret: what the API signs webhooks with.
        base_url: where the API is; by default https://pets.example.
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

    def __init__(
        self,
        *,
        webhook_secret: str | None = None,
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
            base_url=base_url or "https://pets.example",
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
        self._webhook_secret = webhook_secret

    @cached_property
    def webhooks(self) -> WebhookReceiver[WebhookEvent]:
        """The events that the API sends: `webhooks.unwrap(body, headers)`."""
        from ._runtime.webhooks import WebhookReceiver

        return WebhookReceiver(
            "WebhookEvent",
            self._models,
            strict=self.strict,
            secret=self._webhook_secret,
            env=None,
        )
