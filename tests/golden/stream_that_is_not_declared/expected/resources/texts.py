"""The resource `texts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, JsonLines, Operation
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
    from ..models import Text
    from ..params import TextsCreateTextParams

_CREATE_TEXT: Operation[Text] = Operation(
    "POST",
    "/texts",
    content_type="application/json",
    responses=(
        Json("Text"),
        EventStream("Text"),
        JsonLines("Text", media_type="application/json"),
    ),
)


class Texts(Resource):
    """Calls under `texts`."""

    @overload
    def create_text(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[TextsCreateTextParams],
    ) -> Text: ...

    @overload
    def create_text(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[TextsCreateTextParams],
    ) -> Stream[Text]: ...

    @overload
    def create_text(
        self,
        *,
        stream: bool | None,
        **params: Unpack[TextsCreateTextParams],
    ) -> Text | Stream[Text]: ...

    def create_text(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Text | Stream[Text]:
        """POST /texts"""
        return self._send_or_stream(
            _CREATE_TEXT,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
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
        self.create_text = raw(texts.create_text)


class TextsWithStreamingResponse:
    """Calls under `texts` that give the response, with a body that is not read yet."""

    def __init__(self, texts: Texts) -> None:
        self.create_text = streamed(texts.create_text)


class AsyncTexts(AsyncResource):
    """Asynchronous calls under `texts`."""

    @overload
    async def create_text(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[TextsCreateTextParams],
    ) -> Text: ...

    @overload
    async def create_text(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[TextsCreateTextParams],
    ) -> AsyncStream[Text]: ...

    @overload
    async def create_text(
        self,
        *,
        stream: bool | None,
        **params: Unpack[TextsCreateTextParams],
    ) -> Text | AsyncStream[Text]: ...

    async def create_text(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Text | AsyncStream[Text]:
        """POST /texts"""
        return await self._send_or_stream(
            _CREATE_TEXT,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
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
        self.create_text = async_raw(texts.create_text)


class AsyncTextsWithStreamingResponse:
    """Calls under `texts` that give the response, with a body that is not read yet."""

    def __init__(self, texts: AsyncTexts) -> None:
        self.create_text = async_streamed(texts.create_text)
