"""The resource `audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .audio_transcriptions import AsyncAudioTranscriptions, AudioTranscriptions
    from .audio_translations import AsyncAudioTranslations, AudioTranslations


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
