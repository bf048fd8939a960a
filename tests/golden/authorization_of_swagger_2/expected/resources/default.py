"""The resource `default`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import Json, Operation
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

_LIST: Operation[dict[str, Any]] = Operation(
    "GET",
    "/jobs",
    responses=(Json("dict[str, Any]"),),
)


class Default(Resource):
    """Calls under `default`."""

    def list(
        self,
        *,
        authorization: str,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """GET /jobs"""
        return self._send(_LIST, options, headers={"Authorization": authorization})

    @cached_property
    def with_raw_response(self) -> DefaultWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return DefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DefaultWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return DefaultWithStreamingResponse(self)


class DefaultWithRawResponse:
    """Calls under `default` that give the response, with status and headers."""

    def __init__(self, default: Default) -> None:
        self.list = raw(default.list)


class DefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: Default) -> None:
        self.list = streamed(default.list)


class AsyncDefault(AsyncResource):
    """Asynchronous calls under `default`."""

    async def list(
        self,
        *,
        authorization: str,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """GET /jobs"""
        return await self._send(
            _LIST,
            options,
            headers={"Authorization": authorization},
        )

    @cached_property
    def with_raw_response(self) -> AsyncDefaultWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncDefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDefaultWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncDefaultWithStreamingResponse(self)


class AsyncDefaultWithRawResponse:
    """Calls under `default` that give the response, with status and headers."""

    def __init__(self, default: AsyncDefault) -> None:
        self.list = async_raw(default.list)


class AsyncDefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: AsyncDefault) -> None:
        self.list = async_streamed(default.list)
