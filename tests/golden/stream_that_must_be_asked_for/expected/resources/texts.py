"""The resource `texts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, Operation
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
    from ..params import TextsListParams, TextsMakeParams

_LIST: Operation[str] = Operation(
    "GET",
    "/texts",
    responses=(Json("str"), EventStream("int")),
)

_MAKE: Operation[str] = Operation(
    "POST",
    "/texts",
    content_type="application/json",
    responses=(Json("str"), EventStream("int")),
)


class Texts(Resource):
    """Calls under `texts`."""

    @overload
    def list(
        self, *, stream: Literal[False], **params: Unpack[TextsListParams]
    ) -> str: ...

    @overload
    def list(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[TextsListParams],
    ) -> Stream[int]: ...

    @overload
    def list(
        self,
        *,
        stream: bool,
        **params: Unpack[TextsListParams],
    ) -> str | Stream[int]: ...

    def list(
        self,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> str | Stream[int]:
        """GET /texts"""
        return self._send_or_stream(
            _LIST,
            options,
            stream=stream,
            query={"stream": stream},
        )

    @overload
    def make(
        self,
        *,
        body_stream: Literal[False] | Unset = UNSET,
        **params: Unpack[TextsMakeParams],
    ) -> str: ...

    @overload
    def make(
        self,
        *,
        body_stream: Literal[True],
        **params: Unpack[TextsMakeParams],
    ) -> Stream[int]: ...

    @overload
    def make(
        self,
        *,
        body_stream: bool,
        **params: Unpack[TextsMakeParams],
    ) -> str | Stream[int]: ...

    def make(
        self,
        *,
        stream: str | Unset = UNSET,
        body_stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> str | Stream[int]:
        """POST /texts"""
        return self._send_or_stream(
            _MAKE,
            options,
            stream=body_stream,
            query={"stream": stream},
            body={"stream": body_stream},
        )

    @cached_property
    def with_raw_response(self) -> TextsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return TextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return TextsWithStreamingResponse(self)


class TextsWithRawResponse:
    """Calls under `texts` that give the response, with status and headers."""

    def __init__(self, texts: Texts) -> None:
        self.list = raw(texts.list)
        self.make = raw(texts.make)


class TextsWithStreamingResponse:
    """Calls under `texts` that give the response, with a body that is not read yet."""

    def __init__(self, texts: Texts) -> None:
        self.list = streamed(texts.list)
        self.make = streamed(texts.make)


class AsyncTexts(AsyncResource):
    """Asynchronous calls under `texts`."""

    @overload
    async def list(
        self,
        *,
        stream: Literal[False],
        **params: Unpack[TextsListParams],
    ) -> str: ...

    @overload
    async def list(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[TextsListParams],
    ) -> AsyncStream[int]: ...

    @overload
    async def list(
        self,
        *,
        stream: bool,
        **params: Unpack[TextsListParams],
    ) -> str | AsyncStream[int]: ...

    async def list(
        self,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> str | AsyncStream[int]:
        """GET /texts"""
        return await self._send_or_stream(
            _LIST,
            options,
            stream=stream,
            query={"stream": stream},
        )

    @overload
    async def make(
        self,
        *,
        body_stream: Literal[False] | Unset = UNSET,
        **params: Unpack[TextsMakeParams],
    ) -> str: ...

    @overload
    async def make(
        self,
        *,
        body_stream: Literal[True],
        **params: Unpack[TextsMakeParams],
    ) -> AsyncStream[int]: ...

    @overload
    async def make(
        self,
        *,
        body_stream: bool,
        **params: Unpack[TextsMakeParams],
    ) -> str | AsyncStream[int]: ...

    async def make(
        self,
        *,
        stream: str | Unset = UNSET,
        body_stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> str | AsyncStream[int]:
        """POST /texts"""
        return await self._send_or_stream(
            _MAKE,
            options,
            stream=body_stream,
            query={"stream": stream},
            body={"stream": body_stream},
        )

    @cached_property
    def with_raw_response(self) -> AsyncTextsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncTextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncTextsWithStreamingResponse(self)


class AsyncTextsWithRawResponse:
    """Calls under `texts` that give the response, with status and headers."""

    def __init__(self, texts: AsyncTexts) -> None:
        self.list = async_raw(texts.list)
        self.make = async_raw(texts.make)


class AsyncTextsWithStreamingResponse:
    """Calls under `texts` that give the response, with a body that is not read yet."""

    def __init__(self, texts: AsyncTexts) -> None:
        self.list = async_streamed(texts.list)
        self.make = async_streamed(texts.make)
