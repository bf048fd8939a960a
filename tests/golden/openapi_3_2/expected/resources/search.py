"""The resource `search`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import EventStream, Operation
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
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import SearchResponseEvent

_SEARCH: Operation[SearchResponseEvent] = Operation(
    "QUERY",
    "/search",
    content_type="application/json",
    responses=(EventStream("SearchResponseEvent"),),
)


class Search(Resource):
    """Calls under `search`."""

    def search(
        self,
        *,
        text: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Stream[SearchResponseEvent]:
        """QUERY /search"""
        return self._stream(_SEARCH, options, body={"text": text})

    @cached_property
    def with_raw_response(self) -> SearchWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return SearchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SearchWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return SearchWithStreamingResponse(self)


class SearchWithRawResponse:
    """Calls under `search` that give the response, with status and headers."""

    def __init__(self, search: Search) -> None:
        self.search = raw(search.search)


class SearchWithStreamingResponse:
    """Calls under `search` that give the response, with a body that is not read yet."""

    def __init__(self, search: Search) -> None:
        self.search = streamed(search.search)


class AsyncSearch(AsyncResource):
    """Asynchronous calls under `search`."""

    async def search(
        self,
        *,
        text: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[SearchResponseEvent]:
        """QUERY /search"""
        return await self._stream(_SEARCH, options, body={"text": text})

    @cached_property
    def with_raw_response(self) -> AsyncSearchWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncSearchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSearchWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncSearchWithStreamingResponse(self)


class AsyncSearchWithRawResponse:
    """Calls under `search` that give the response, with status and headers."""

    def __init__(self, search: AsyncSearch) -> None:
        self.search = async_raw(search.search)


class AsyncSearchWithStreamingResponse:
    """Calls under `search` that give the response, with a body that is not read yet."""

    def __init__(self, search: AsyncSearch) -> None:
        self.search = async_streamed(search.search)
