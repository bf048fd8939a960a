"""The resource `audio.translations`."""

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
    from ..models import CreateTranslationResponse

_CREATE: Operation[CreateTranslationResponse] = Operation(
    "POST",
    "/audio/translations",
    content_type="multipart/form-data",
    files=("file",),
    responses=(Json("CreateTranslationResponse"),),
)


class AudioTranslations(Resource):
    """Calls under `audio.translations`."""

    def create(
        self,
        *,
        file: FileInput,
        model: Literal["whisper-1"] | str,
        prompt: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateTranslationResponse:
        """Write down in English what is said in a recording.

        The recording may be in any language that the model understands.
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
            },
        )

    @cached_property
    def with_raw_response(self) -> AudioTranslationsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AudioTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioTranslationsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AudioTranslationsWithStreamingResponse(self)


class AudioTranslationsWithRawResponse:
    """Calls under `audio.translations` that give the response, with status and
    headers.
    """

    def __init__(self, translations: AudioTranslations) -> None:
        self.create = raw(translations.create)


class AudioTranslationsWithStreamingResponse:
    """Calls under `audio.translations` that give the response, with a body that is
    not read yet.
    """

    def __init__(self, translations: AudioTranslations) -> None:
        self.create = streamed(translations.create)


class AsyncAudioTranslations(AsyncResource):
    """Asynchronous calls under `audio.translations`."""

    async def create(
        self,
        *,
        file: FileInput,
        model: Literal["whisper-1"] | str,
        prompt: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateTranslationResponse:
        """Write down in English what is said in a recording.

        The recording may be in any language that the model understands.
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
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncAudioTranslationsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncAudioTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioTranslationsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncAudioTranslationsWithStreamingResponse(self)


class AsyncAudioTranslationsWithRawResponse:
    """Calls under `audio.translations` that give the response, with status and
    headers.
    """

    def __init__(self, translations: AsyncAudioTranslations) -> None:
        self.create = async_raw(translations.create)


class AsyncAudioTranslationsWithStreamingResponse:
    """Calls under `audio.translations` that give the response, with a body that is
    not read yet.
    """

    def __init__(self, translations: AsyncAudioTranslations) -> None:
        self.create = async_streamed(translations.create)
