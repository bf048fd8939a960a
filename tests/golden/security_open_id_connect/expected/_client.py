"""Clients of Pets."""

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
    from .resources.pets import (
        AsyncPets,
        AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse,
        Pets,
        PetsWithRawResponse,
        PetsWithStreamingResponse,
    )

_SCHEMES: dict[str, Scheme] = {"OpenId": Bearer()}
_SECURITY = (("OpenId",),)
_USER_AGENT = "client/1"


class Client(BaseClient):
    """The client of Pets.

    Args:
        open_id: the secret for OpenId.
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
    _schemes: ClassVar = _SCHEMES
    _security: ClassVar = _SECURITY

    def __init__(
        self,
        *,
        open_id: Key | None = None,
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
            credentials={"OpenId": credential(open_id, None, "open_id")},
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
    def pets(self) -> Pets:
        """Calls under `pets`."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ClientWithStreamingResponse(self)


class ClientWithRawResponse:
    """Calls that give the response, with status and headers."""

    def __init__(self, client: Client) -> None:
        self._resource = client

    @cached_property
    def pets(self) -> PetsWithRawResponse:
        """Calls under `pets`."""
        return self._resource.pets.with_raw_response


class ClientWithStreamingResponse:
    """Calls that give the response, with a body that is not read yet."""

    def __init__(self, client: Client) -> None:
        self._resource = client

    @cached_property
    def pets(self) -> PetsWithStreamingResponse:
        """Calls under `pets`."""
        return self._resource.pets.with_streaming_response


class AsyncClient(AsyncBaseClient):
    """The asynchronous client of Pets.

    Args:
        open_id: the secret for OpenId.
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
    _schemes: ClassVar = _SCHEMES
    _security: ClassVar = _SECURITY

    def __init__(
        self,
        *,
        open_id: AsyncKey | None = None,
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
            credentials={"OpenId": credential(open_id, None, "open_id")},
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
    def pets(self) -> AsyncPets:
        """Calls under `pets`."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncClientWithStreamingResponse(self)


class AsyncClientWithRawResponse:
    """Calls that give the response, with status and headers."""

    def __init__(self, client: AsyncClient) -> None:
        self._resource = client

    @cached_property
    def pets(self) -> AsyncPetsWithRawResponse:
        """Calls under `pets`."""
        return self._resource.pets.with_raw_response


class AsyncClientWithStreamingResponse:
    """Calls that give the response, with a body that is not read yet."""

    def __init__(self, client: AsyncClient) -> None:
        self._resource = client

    @cached_property
    def pets(self) -> AsyncPetsWithStreamingResponse:
        """Calls under `pets`."""
        return self._resource.pets.with_streaming_response
