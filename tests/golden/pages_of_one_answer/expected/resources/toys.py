"""The resource `toys`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, JsonLines, Operation
from .._runtime.pages.rules import SinglePages
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.pages.page import AsyncPages, Page
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import BoxResponse, Toy, ToyList
    from ..params import ToysNewsParams

_LIST: Operation[Page[Toy, ToyList]] = Operation(
    "GET",
    "/toys",
    responses=(Json("ToyList"),),
    pages=SinglePages(items=("data",)),
)

_LIMITED: Operation[ToyList] = Operation(
    "GET",
    "/toys/limited",
    responses=(Json("ToyList"),),
)

_NEWS: Operation[ToyList] = Operation(
    "GET",
    "/toys/news",
    responses=(
        Json("ToyList"),
        EventStream("ToyList"),
        JsonLines("ToyList", media_type="application/json"),
    ),
)

_SEARCH: Operation[Page[Toy, ToyList]] = Operation(
    "POST",
    "/toys/search",
    responses=(Json("ToyList"),),
    pages=SinglePages(items=("data",)),
)

_BOX: Operation[BoxResponse] = Operation(
    "GET",
    "/toys/box",
    responses=(Json("BoxResponse"),),
)


class Toys(Resource):
    """Calls under `toys`."""

    def list(self, **options: Unpack[RequestOptions]) -> Page[Toy, ToyList]:
        """GET /toys"""
        return self._send(_LIST, options)

    def limited(
        self,
        *,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ToyList:
        """GET /toys/limited"""
        return self._send(_LIMITED, options, query={"limit": limit})

    @overload
    def news(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[ToysNewsParams],
    ) -> ToyList: ...

    @overload
    def news(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[ToysNewsParams],
    ) -> Stream[ToyList]: ...

    @overload
    def news(
        self,
        *,
        stream: bool,
        **params: Unpack[ToysNewsParams],
    ) -> ToyList | Stream[ToyList]: ...

    def news(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ToyList | Stream[ToyList]:
        """GET /toys/news"""
        return self._send_or_stream(
            _NEWS,
            options,
            stream=stream,
            query={"stream": stream},
        )

    def search(self, **options: Unpack[RequestOptions]) -> Page[Toy, ToyList]:
        """POST /toys/search"""
        return self._send(_SEARCH, options)

    def box(self, **options: Unpack[RequestOptions]) -> BoxResponse:
        """GET /toys/box"""
        return self._send(_BOX, options)

    @cached_property
    def with_raw_response(self) -> ToysWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ToysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ToysWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ToysWithStreamingResponse(self)


class ToysWithRawResponse:
    """Calls under `toys` that give the response, with status and headers."""

    def __init__(self, toys: Toys) -> None:
        self.list = raw(toys.list)
        self.limited = raw(toys.limited)
        self.news = raw(toys.news)
        self.search = raw(toys.search)
        self.box = raw(toys.box)


class ToysWithStreamingResponse:
    """Calls under `toys` that give the response, with a body that is not read yet."""

    def __init__(self, toys: Toys) -> None:
        self.list = streamed(toys.list)
        self.limited = streamed(toys.limited)
        self.news = streamed(toys.news)
        self.search = streamed(toys.search)
        self.box = streamed(toys.box)


class AsyncToys(AsyncResource):
    """Asynchronous calls under `toys`."""

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPages[Toy, ToyList]:
        """GET /toys"""
        return self._pages(_LIST, options)

    async def limited(
        self,
        *,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ToyList:
        """GET /toys/limited"""
        return await self._send(_LIMITED, options, query={"limit": limit})

    @overload
    async def news(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[ToysNewsParams],
    ) -> ToyList: ...

    @overload
    async def news(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[ToysNewsParams],
    ) -> AsyncStream[ToyList]: ...

    @overload
    async def news(
        self,
        *,
        stream: bool,
        **params: Unpack[ToysNewsParams],
    ) -> ToyList | AsyncStream[ToyList]: ...

    async def news(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ToyList | AsyncStream[ToyList]:
        """GET /toys/news"""
        return await self._send_or_stream(
            _NEWS,
            options,
            stream=stream,
            query={"stream": stream},
        )

    def search(self, **options: Unpack[RequestOptions]) -> AsyncPages[Toy, ToyList]:
        """POST /toys/search"""
        return self._pages(_SEARCH, options)

    async def box(self, **options: Unpack[RequestOptions]) -> BoxResponse:
        """GET /toys/box"""
        return await self._send(_BOX, options)

    @cached_property
    def with_raw_response(self) -> AsyncToysWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncToysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncToysWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncToysWithStreamingResponse(self)


class AsyncToysWithRawResponse:
    """Calls under `toys` that give the response, with status and headers."""

    def __init__(self, toys: AsyncToys) -> None:
        self.list = async_raw(toys.list)
        self.limited = async_raw(toys.limited)
        self.news = async_raw(toys.news)
        self.search = async_raw(toys.search)
        self.box = async_raw(toys.box)


class AsyncToysWithStreamingResponse:
    """Calls under `toys` that give the response, with a body that is not read yet."""

    def __init__(self, toys: AsyncToys) -> None:
        self.list = async_streamed(toys.list)
        self.limited = async_streamed(toys.limited)
        self.news = async_streamed(toys.news)
        self.search = async_streamed(toys.search)
        self.box = async_streamed(toys.box)
