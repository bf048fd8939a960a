"""The resource `secrets`."""

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

_PUBLIC: Operation[None] = Operation(
    "GET",
    "/public",
    responses=(Empty(status="204"),),
    security=(),
)

_EITHER: Operation[None] = Operation(
    "GET",
    "/either",
    responses=(Empty(status="204"),),
    security=((), ("Key",), ("Bearer", "Key")),
)

_USUAL: Operation[None] = Operation("GET", "/usual", responses=(Empty(status="204"),))


class Secrets(Resource):
    """Calls under `secrets`."""

    def public(self, **options: Unpack[RequestOptions]) -> None:
        """GET /public"""
        return self._send(_PUBLIC, options)

    def either(self, **options: Unpack[RequestOptions]) -> None:
        """GET /either"""
        return self._send(_EITHER, options)

    def usual(self, **options: Unpack[RequestOptions]) -> None:
        """GET /usual"""
        return self._send(_USUAL, options)

    @cached_property
    def with_raw_response(self) -> SecretsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return SecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SecretsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return SecretsWithStreamingResponse(self)


class SecretsWithRawResponse:
    """Calls under `secrets` that give the response, with status and headers."""

    def __init__(self, secrets: Secrets) -> None:
        self.public = raw(secrets.public)
        self.either = raw(secrets.either)
        self.usual = raw(secrets.usual)


class SecretsWithStreamingResponse:
    """Calls under `secrets` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, secrets: Secrets) -> None:
        self.public = streamed(secrets.public)
        self.either = streamed(secrets.either)
        self.usual = streamed(secrets.usual)


class AsyncSecrets(AsyncResource):
    """Asynchronous calls under `secrets`."""

    async def public(self, **options: Unpack[RequestOptions]) -> None:
        """GET /public"""
        return await self._send(_PUBLIC, options)

    async def either(self, **options: Unpack[RequestOptions]) -> None:
        """GET /either"""
        return await self._send(_EITHER, options)

    async def usual(self, **options: Unpack[RequestOptions]) -> None:
        """GET /usual"""
        return await self._send(_USUAL, options)

    @cached_property
    def with_raw_response(self) -> AsyncSecretsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSecretsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncSecretsWithStreamingResponse(self)


class AsyncSecretsWithRawResponse:
    """Calls under `secrets` that give the response, with status and headers."""

    def __init__(self, secrets: AsyncSecrets) -> None:
        self.public = async_raw(secrets.public)
        self.either = async_raw(secrets.either)
        self.usual = async_raw(secrets.usual)


class AsyncSecretsWithStreamingResponse:
    """Calls under `secrets` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, secrets: AsyncSecrets) -> None:
        self.public = async_streamed(secrets.public)
        self.either = async_streamed(secrets.either)
        self.usual = async_streamed(secrets.usual)
