"""The resource `audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .audio_transcriptions import (
        AsyncAudioTranscriptions,
        AsyncAudioTranscriptionsWithRawResponse,
        AsyncAudioTranscriptionsWithStreamingResponse,
        AudioTranscriptions,
        AudioTranscriptionsWithRawResponse,
        AudioTranscriptionsWithStreamingResponse,
    )
    from .audio_translations import (
        AsyncAudioTranslations,
        AsyncAudioTranslationsWithRawResponse,
        AsyncAudioTranslationsWithStreamingResponse,
        AudioTranslations,
        AudioTranslationsWithRawResponse,
        AudioTranslationsWithStreamingResponse,
    )


class Audio(Resource):
    """Calls under `audio`."""

    @cached_property
    def transcriptions(self) -> AudioTranscriptions:
        """Calls under `audio.transcriptions`."""
        from .audio_transcriptions import AudioTranscriptions

        return AudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AudioTranslations:
        """Calls under `audio.translations`."""
        from .audio_translations import AudioTranslations

        return AudioTranslations(self._client)

    @cached_property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AudioWithStreamingResponse(self)


class AudioWithRawResponse:
    """Calls under `audio` that give the response, with status and headers."""

    def __init__(self, audio: Audio) -> None:
        self._resource = audio

    @cached_property
    def transcriptions(self) -> AudioTranscriptionsWithRawResponse:
        """Calls under `audio.transcriptions`."""
        return self._resource.transcriptions.with_raw_response

    @cached_property
    def translations(self) -> AudioTranslationsWithRawResponse:
        """Calls under `audio.translations`."""
        return self._resource.translations.with_raw_response


class AudioWithStreamingResponse:
    """Calls under `audio` that give the response, with a body that is not read yet."""

    def __init__(self, audio: Audio) -> None:
        self._resource = audio

    @cached_property
    def transcriptions(self) -> AudioTranscriptionsWithStreamingResponse:
        """Calls under `audio.transcriptions`."""
        return self._resource.transcriptions.with_streaming_response

    @cached_property
    def translations(self) -> AudioTranslationsWithStreamingResponse:
        """Calls under `audio.translations`."""
        return self._resource.translations.with_streaming_response


class AsyncAudio(AsyncResource):
    """Asynchronous calls under `audio`."""

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """Calls under `audio.transcriptions`."""
        from .audio_transcriptions import AsyncAudioTranscriptions

        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        """Calls under `audio.translations`."""
        from .audio_translations import AsyncAudioTranslations

        return AsyncAudioTranslations(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncAudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncAudioWithStreamingResponse(self)


class AsyncAudioWithRawResponse:
    """Calls under `audio` that give the response, with status and headers."""

    def __init__(self, audio: AsyncAudio) -> None:
        self._resource = audio

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptionsWithRawResponse:
        """Calls under `audio.transcriptions`."""
        return self._resource.transcriptions.with_raw_response

    @cached_property
    def translations(self) -> AsyncAudioTranslationsWithRawResponse:
        """Calls under `audio.translations`."""
        return self._resource.translations.with_raw_response


class AsyncAudioWithStreamingResponse:
    """Calls under `audio` that give the response, with a body that is not read yet."""

    def __init__(self, audio: AsyncAudio) -> None:
        self._resource = audio

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptionsWithStreamingResponse:
        """Calls under `audio.transcriptions`."""
        return self._resource.transcriptions.with_streaming_response

    @cached_property
    def translations(self) -> AsyncAudioTranslationsWithStreamingResponse:
        """Calls under `audio.translations`."""
        return self._resource.translations.with_streaming_response
