"""The resource `texts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json as _Json, Operation as _Operation
from .._runtime.resource import (
    AsyncResource,
    Resource as _Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.streams.stream import AsyncStream, Stream as _Stream
    from ..models import Json, Stream
    from ..params import TextsStreamParams

_STREAM: _Operation[Json] = _Operation(
    "POST",
    "/texts",
    content_type="application/json",
    responses=(_Json("Json"), EventStream("Stream")),
)


class Texts(_Resource):
    """Calls under `texts`."""

    @overload
    def stream(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[TextsStreamParams],
    ) -> Json: ...

    @overload
    def stream(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[TextsStreamParams],
    ) -> _Stream[Stream]: ...

    @overload
    def stream(
        self,
        *,
        stream: bool,
        **params: Unpack[TextsStreamParams],
    ) -> Json | _Stream[Stream]: ...

    def stream(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Json | _Stream[Stream]:
        """POST /texts"""
        return self._send_or_stream(
            _STREAM,
            options,
            stream=stream,
            body={"stream": stream},
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
        self.stream = raw(texts.stream)


class TextsWithStreamingResponse:
    """Calls under `texts` that give the response, with a body that is not read yet."""

    def __init__(self, texts: Texts) -> None:
        self.stream = streamed(texts.stream)


class AsyncTexts(AsyncResource):
    """Asynchronous calls under `texts`."""

    @overload
    async def stream(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[TextsStreamParams],
    ) -> Json: ...

    @overload
    async def stream(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[TextsStreamParams],
    ) -> AsyncStream[Stream]: ...

    @overload
    async def stream(
        self,
        *,
        stream: bool,
        **params: Unpack[TextsStreamParams],
    ) -> Json | AsyncStream[Stream]: ...

    async def stream(
        self,
        *,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Json | AsyncStream[Stream]:
        """POST /texts"""
        return await self._send_or_stream(
            _STREAM,
            options,
            stream=stream,
            body={"stream": stream},
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
        self.stream = async_raw(texts.stream)


class AsyncTextsWithStreamingResponse:
    """Calls under `texts` that give the response, with a body that is not read yet."""

    def __init__(self, texts: AsyncTexts) -> None:
        self.stream = async_streamed(texts.stream)
