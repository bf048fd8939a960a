"""The resource `audio.transcriptions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.operation import Json, Operation
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

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from ..models import CreateTranscriptionResponse

_CREATE: Operation[CreateTranscriptionResponse] = Operation(
    "POST",
    "/audio/transcriptions",
    content_type="multipart/form-data",
    files=("file",),
    responses=(Json("CreateTranscriptionResponse"),),
)


class AudioTranscriptions(Resource):
    """Calls under `audio.transcriptions`."""

    def create(
        self,
        *,
        file: FileInput,
        model: Literal["whisper-1"] | str,
        prompt: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateTranscriptionResponse:
        """Write down what is said in a recording.

        The text stays in the language that is spoken.
        """
        return self._send(
            _CREATE,
            options,
            body={
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "language": language,
            },
        )

    @cached_property
    def with_raw_response(self) -> AudioTranscriptionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AudioTranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioTranscriptionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AudioTranscriptionsWithStreamingResponse(self)


class AudioTranscriptionsWithRawResponse:
    """Calls under `audio.transcriptions` that give the response, with status and
    headers.
    """

    def __init__(self, transcriptions: AudioTranscriptions) -> None:
        self.create = raw(transcriptions.create)


class AudioTranscriptionsWithStreamingResponse:
    """Calls under `audio.transcriptions` that give the response, with a body that is
    not read yet.
    """

    def __init__(self, transcriptions: AudioTranscriptions) -> None:
        self.create = streamed(transcriptions.create)


class AsyncAudioTranscriptions(AsyncResource):
    """Asynchronous calls under `audio.transcriptions`."""

    async def create(
        self,
        *,
        file: FileInput,
        model: Literal["whisper-1"] | str,
        prompt: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateTranscriptionResponse:
        """Write down what is said in a recording.

        The text stays in the language that is spoken.
        """
        return await self._send(
            _CREATE,
            options,
            body={
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "language": language,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncAudioTranscriptionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncAudioTranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioTranscriptionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncAudioTranscriptionsWithStreamingResponse(self)


class AsyncAudioTranscriptionsWithRawResponse:
    """Calls under `audio.transcriptions` that give the response, with status and
    headers.
    """

    def __init__(self, transcriptions: AsyncAudioTranscriptions) -> None:
        self.create = async_raw(transcriptions.create)


class AsyncAudioTranscriptionsWithStreamingResponse:
    """Calls under `audio.transcriptions` that give the response, with a body that is
    not read yet.
    """

    def __init__(self, transcriptions: AsyncAudioTranscriptions) -> None:
        self.create = async_streamed(transcriptions.create)
