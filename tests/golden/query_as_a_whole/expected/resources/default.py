"""The resource `default`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Encoding, JsonLines, JsonSequence, Operation, Style
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
    from ..models import SearchQ, SearchResponseEvent, SearchResponseEventLine
    from ..params import SearchQParam

_SEARCH: Operation[SearchResponseEventLine | SearchResponseEvent] = Operation(
    "QUERY",
    "/search",
    responses=(
        JsonLines("SearchResponseEventLine"),
        JsonSequence("SearchResponseEvent"),
    ),
    query_encodings={"b": Encoding(style=Style("pipeDelimited", explode=False))},
)


class Default(Resource):
    """Calls under `default`."""

    def search(
        self,
        *,
        q: SearchQ | SearchQParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Stream[SearchResponseEventLine | SearchResponseEvent]:
        """QUERY /search"""
        return self._stream(_SEARCH, options, querystring=q)

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
        self.search = raw(default.search)


class DefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: Default) -> None:
        self.search = streamed(default.search)


class AsyncDefault(AsyncResource):
    """Asynchronous calls under `default`."""

    async def search(
        self,
        *,
        q: SearchQ | SearchQParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[SearchResponseEventLine | SearchResponseEvent]:
        """QUERY /search"""
        return await self._stream(_SEARCH, options, querystring=q)

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
        self.search = async_raw(default.search)


class AsyncDefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: AsyncDefault) -> None:
        self.search = async_streamed(default.search)
