"""The resource `raw_`."""

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

_OVERLOAD: Operation[None] = Operation(
    "GET",
    "/words",
    responses=(Empty(status="204"),),
)

_CACHED_PROPERTY: Operation[None] = Operation(
    "PUT",
    "/words",
    responses=(Empty(status="204"),),
)

_SELF: Operation[None] = Operation("POST", "/words", responses=(Empty(status="204"),))


class Raw(Resource):
    """Calls under `raw_`."""

    def overload_(self, **options: Unpack[RequestOptions]) -> None:
        """GET /words"""
        return self._send(_OVERLOAD, options)

    def cached_property_(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /words"""
        return self._send(_CACHED_PROPERTY, options)

    def self_(self, **options: Unpack[RequestOptions]) -> None:
        """POST /words"""
        return self._send(_SELF, options)

    @cached_property
    def with_raw_response(self) -> RawWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return RawWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RawWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return RawWithStreamingResponse(self)


class RawWithRawResponse:
    """Calls under `raw_` that give the response, with status and headers."""

    def __init__(self, raw_: Raw) -> None:
        self.overload_ = raw(raw_.overload_)
        self.cached_property_ = raw(raw_.cached_property_)
        self.self_ = raw(raw_.self_)


class RawWithStreamingResponse:
    """Calls under `raw_` that give the response, with a body that is not read yet."""

    def __init__(self, raw_: Raw) -> None:
        self.overload_ = streamed(raw_.overload_)
        self.cached_property_ = streamed(raw_.cached_property_)
        self.self_ = streamed(raw_.self_)


class AsyncRaw(AsyncResource):
    """Asynchronous calls under `raw_`."""

    async def overload_(self, **options: Unpack[RequestOptions]) -> None:
        """GET /words"""
        return await self._send(_OVERLOAD, options)

    async def cached_property_(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /words"""
        return await self._send(_CACHED_PROPERTY, options)

    async def self_(self, **options: Unpack[RequestOptions]) -> None:
        """POST /words"""
        return await self._send(_SELF, options)

    @cached_property
    def with_raw_response(self) -> AsyncRawWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncRawWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRawWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncRawWithStreamingResponse(self)


class AsyncRawWithRawResponse:
    """Calls under `raw_` that give the response, with status and headers."""

    def __init__(self, raw_: AsyncRaw) -> None:
        self.overload_ = async_raw(raw_.overload_)
        self.cached_property_ = async_raw(raw_.cached_property_)
        self.self_ = async_raw(raw_.self_)


class AsyncRawWithStreamingResponse:
    """Calls under `raw_` that give the response, with a body that is not read yet."""

    def __init__(self, raw_: AsyncRaw) -> None:
        self.overload_ = async_streamed(raw_.overload_)
        self.cached_property_ = async_streamed(raw_.cached_property_)
        self.self_ = async_streamed(raw_.self_)
