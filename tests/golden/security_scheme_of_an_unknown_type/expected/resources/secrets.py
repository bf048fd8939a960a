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

_LIST: Operation[None] = Operation(
    "GET",
    "/secrets",
    responses=(Empty(status="204"),),
    security=((), ("Token",)),
)


class Secrets(Resource):
    """Calls under `secrets`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /secrets"""
        return self._send(_LIST, options)

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
        self.list = raw(secrets.list)


class SecretsWithStreamingResponse:
    """Calls under `secrets` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, secrets: Secrets) -> None:
        self.list = streamed(secrets.list)


class AsyncSecrets(AsyncResource):
    """Asynchronous calls under `secrets`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /secrets"""
        return await self._send(_LIST, options)

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
        self.list = async_raw(secrets.list)


class AsyncSecretsWithStreamingResponse:
    """Calls under `secrets` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, secrets: AsyncSecrets) -> None:
        self.list = async_streamed(secrets.list)
