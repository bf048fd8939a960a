"""The resource `speech`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.operation import Binary, EventStream, Operation
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
    from .._runtime.responses.content import BinaryContent
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import Piece

_SPEAK: Operation[BinaryContent] = Operation(
    "POST",
    "/speech",
    content_type="application/json",
    responses=(Binary(), EventStream("Piece")),
)


class Speech(Resource):
    """Calls under `speech`."""

    def speak(
        self,
        *,
        stream_format: Literal["sse", "audio"] | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BinaryContent | Stream[Piece]:
        """POST /speech"""
        return self._send(_SPEAK, options, body={"stream_format": stream_format})

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return SpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return SpeechWithStreamingResponse(self)


class SpeechWithRawResponse:
    """Calls under `speech` that give the response, with status and headers."""

    def __init__(self, speech: Speech) -> None:
        self.speak = raw(speech.speak)


class SpeechWithStreamingResponse:
    """Calls under `speech` that give the response, with a body that is not read yet."""

    def __init__(self, speech: Speech) -> None:
        self.speak = streamed(speech.speak)


class AsyncSpeech(AsyncResource):
    """Asynchronous calls under `speech`."""

    async def speak(
        self,
        *,
        stream_format: Literal["sse", "audio"] | str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> BinaryContent | AsyncStream[Piece]:
        """POST /speech"""
        return await self._send(_SPEAK, options, body={"stream_format": stream_format})

    @cached_property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncSpeechWithStreamingResponse(self)


class AsyncSpeechWithRawResponse:
    """Calls under `speech` that give the response, with status and headers."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self.speak = async_raw(speech.speak)


class AsyncSpeechWithStreamingResponse:
    """Calls under `speech` that give the response, with a body that is not read yet."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self.speak = async_streamed(speech.speak)
