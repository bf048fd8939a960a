"""Clients of OpenAI API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from . import models
from ._runtime.client import AsyncClient as AsyncBaseClient, Client as BaseClient
from ._runtime.security.auth import Bearer, credential
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.attempts.replays import RetryRule
    from ._runtime.http import AsyncHTTPClient, HTTPClient, Timeout
    from ._runtime.security.auth import AsyncKey, Key, Scheme
    from .resources.audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        Audio,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .resources.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .resources.edits import (
        AsyncEdits,
        AsyncEditsWithRawResponse,
        AsyncEditsWithStreamingResponse,
        Edits,
        EditsWithRawResponse,
        EditsWithStreamingResponse,
    )
    from .resources.embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.fine_tunes import (
        AsyncFineTunes,
        AsyncFineTunesWithRawResponse,
        AsyncFineTunesWithStreamingResponse,
        FineTunes,
        FineTunesWithRawResponse,
        FineTunesWithStreamingResponse,
    )
    from .resources.images import (
        AsyncImages,
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        Images,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from .resources.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .resources.moderations import (
        AsyncModerations,
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        Moderations,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )

_SCHEMES: dict[str, Scheme] = {"ApiKeyAuth": Bearer()}
_SECURITY = (("ApiKeyAuth",),)
_USER_AGENT = "openai_client/2.0.0"


class OpenAI(BaseClient):
    """The client of OpenAI API.

    Text, chat, images, audio, embeddings and moderation by OpenAI's models, and
    the files and fine-tuned models you keep there.

    Args:
        api_key: the secret for ApiKeyAuth; by default the environment variable
            OPENAI_API_KEY.
        base_url: where the API is; by default https://api.openai.com/v1.
        timeout: seconds to wait, None for no limit; by default 600, 5 to connect.
        max_retries: how often a failed request is sent again.
        default_headers: headers of every request.
        default_query: query parameters of every request.
        http_client: what sends the requests; it is not closed with this client.
        strict: whether a response that is not as documented raises
            APIResponseValidationError.
        should_retry: is asked whether a failed attempt is made again; None leaves
            it to the client.
        idle_timeout: seconds that a stream may go without an item, None for no
            limit.
        max_reconnects: how often in a row a stream of events that broke is asked
            for again.
    """

    _models: ClassVar = models
    _user_agent: ClassVar = _USER_AGENT
    _schemes: ClassVar = _SCHEMES
    _security: ClassVar = _SECURITY
    _brackets: ClassVar = True

    def __init__(
        self,
        *,
        api_key: Key | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        strict: bool = False,
        should_retry: RetryRule | None = None,
        idle_timeout: float | None = None,
        max_reconnects: int = 0,
    ) -> None:
        super().__init__(
            base_url=base_url or "https://api.openai.com/v1",
            credentials={
                "ApiKeyAuth": credential(api_key, "OPENAI_API_KEY", "api_key"),
            },
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            should_retry=should_retry,
            idle_timeout=idle_timeout,
            max_reconnects=max_reconnects,
        )

    @cached_property
    def audio(self) -> Audio:
        """Calls under `audio`."""
        from .resources.audio import Audio

        return Audio(self)

    @cached_property
    def chat(self) -> Chat:
        """Calls under `chat`."""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        """Calls under `completions`."""
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def edits(self) -> Edits:
        """Calls under `edits`."""
        from .resources.edits import Edits

        return Edits(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Calls under `embeddings`."""
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> Files:
        """Calls under `files`."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fine_tunes(self) -> FineTunes:
        """Calls under `fine_tunes`."""
        from .resources.fine_tunes import FineTunes

        return FineTunes(self)

    @cached_property
    def images(self) -> Images:
        """Calls under `images`."""
        from .resources.images import Images

        return Images(self)

    @cached_property
    def models(self) -> Models:
        """Calls under `models`."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def moderations(self) -> Moderations:
        """Calls under `moderations`."""
        from .resources.moderations import Moderations

        return Moderations(self)

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return OpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return OpenAIWithStreamingResponse(self)


class OpenAIWithRawResponse:
    """Calls that give the response, with status and headers."""

    def __init__(self, client: OpenAI) -> None:
        self._resource = client

    @cached_property
    def audio(self) -> AudioWithRawResponse:
        """Calls under `audio`."""
        return self._resource.audio.with_raw_response

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_raw_response

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        """Calls under `completions`."""
        return self._resource.completions.with_raw_response

    @cached_property
    def edits(self) -> EditsWithRawResponse:
        """Calls under `edits`."""
        return self._resource.edits.with_raw_response

    @cached_property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        """Calls under `embeddings`."""
        return self._resource.embeddings.with_raw_response

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """Calls under `files`."""
        return self._resource.files.with_raw_response

    @cached_property
    def fine_tunes(self) -> FineTunesWithRawResponse:
        """Calls under `fine_tunes`."""
        return self._resource.fine_tunes.with_raw_response

    @cached_property
    def images(self) -> ImagesWithRawResponse:
        """Calls under `images`."""
        return self._resource.images.with_raw_response

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        """Calls under `models`."""
        return self._resource.models.with_raw_response

    @cached_property
    def moderations(self) -> ModerationsWithRawResponse:
        """Calls under `moderations`."""
        return self._resource.moderations.with_raw_response


class OpenAIWithStreamingResponse:
    """Calls that give the response, with a body that is not read yet."""

    def __init__(self, client: OpenAI) -> None:
        self._resource = client

    @cached_property
    def audio(self) -> AudioWithStreamingResponse:
        """Calls under `audio`."""
        return self._resource.audio.with_streaming_response

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_streaming_response

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        """Calls under `completions`."""
        return self._resource.completions.with_streaming_response

    @cached_property
    def edits(self) -> EditsWithStreamingResponse:
        """Calls under `edits`."""
        return self._resource.edits.with_streaming_response

    @cached_property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        """Calls under `embeddings`."""
        return self._resource.embeddings.with_streaming_response

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """Calls under `files`."""
        return self._resource.files.with_streaming_response

    @cached_property
    def fine_tunes(self) -> FineTunesWithStreamingResponse:
        """Calls under `fine_tunes`."""
        return self._resource.fine_tunes.with_streaming_response

    @cached_property
    def images(self) -> ImagesWithStreamingResponse:
        """Calls under `images`."""
        return self._resource.images.with_streaming_response

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        """Calls under `models`."""
        return self._resource.models.with_streaming_response

    @cached_property
    def moderations(self) -> ModerationsWithStreamingResponse:
        """Calls under `moderations`."""
        return self._resource.moderations.with_streaming_response


class AsyncOpenAI(AsyncBaseClient):
    """The asynchronous client of OpenAI API.

    Text, chat, images, audio, embeddings and moderation by OpenAI's models, and
    the files and fine-tuned models you keep there.

    Args:
        api_key: the secret for ApiKeyAuth; by default the environment variable
            OPENAI_API_KEY.
        base_url: where the API is; by default https://api.openai.com/v1.
        timeout: seconds to wait, None for no limit; by default 600, 5 to connect.
        max_retries: how often a failed request is sent again.
        default_headers: headers of every request.
        default_query: query parameters of every request.
        http_client: what sends the requests; it is not closed with this client.
        strict: whether a response that is not as documented raises
            APIResponseValidationError.
        should_retry: is asked whether a failed attempt is made again; None leaves
            it to the client.
        idle_timeout: seconds that a stream may go without an item, None for no
            limit.
        max_reconnects: how often in a row a stream of events that broke is asked
            for again.
    """

    _models: ClassVar = models
    _user_agent: ClassVar = _USER_AGENT
    _schemes: ClassVar = _SCHEMES
    _security: ClassVar = _SECURITY
    _brackets: ClassVar = True

    def __init__(
        self,
        *,
        api_key: AsyncKey | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncHTTPClient | None = None,
        strict: bool = False,
        should_retry: RetryRule | None = None,
        idle_timeout: float | None = None,
        max_reconnects: int = 0,
    ) -> None:
        super().__init__(
            base_url=base_url or "https://api.openai.com/v1",
            credentials={
                "ApiKeyAuth": credential(api_key, "OPENAI_API_KEY", "api_key"),
            },
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
            should_retry=should_retry,
            idle_timeout=idle_timeout,
            max_reconnects=max_reconnects,
        )

    @cached_property
    def audio(self) -> AsyncAudio:
        """Calls under `audio`."""
        from .resources.audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def chat(self) -> AsyncChat:
        """Calls under `chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Calls under `completions`."""
        from .resources.completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def edits(self) -> AsyncEdits:
        """Calls under `edits`."""
        from .resources.edits import AsyncEdits

        return AsyncEdits(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Calls under `embeddings`."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Calls under `files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tunes(self) -> AsyncFineTunes:
        """Calls under `fine_tunes`."""
        from .resources.fine_tunes import AsyncFineTunes

        return AsyncFineTunes(self)

    @cached_property
    def images(self) -> AsyncImages:
        """Calls under `images`."""
        from .resources.images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Calls under `models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Calls under `moderations`."""
        from .resources.moderations import AsyncModerations

        return AsyncModerations(self)

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncOpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncOpenAIWithStreamingResponse(self)


class AsyncOpenAIWithRawResponse:
    """Calls that give the response, with status and headers."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._resource = client

    @cached_property
    def audio(self) -> AsyncAudioWithRawResponse:
        """Calls under `audio`."""
        return self._resource.audio.with_raw_response

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_raw_response

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """Calls under `completions`."""
        return self._resource.completions.with_raw_response

    @cached_property
    def edits(self) -> AsyncEditsWithRawResponse:
        """Calls under `edits`."""
        return self._resource.edits.with_raw_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """Calls under `embeddings`."""
        return self._resource.embeddings.with_raw_response

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Calls under `files`."""
        return self._resource.files.with_raw_response

    @cached_property
    def fine_tunes(self) -> AsyncFineTunesWithRawResponse:
        """Calls under `fine_tunes`."""
        return self._resource.fine_tunes.with_raw_response

    @cached_property
    def images(self) -> AsyncImagesWithRawResponse:
        """Calls under `images`."""
        return self._resource.images.with_raw_response

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """Calls under `models`."""
        return self._resource.models.with_raw_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithRawResponse:
        """Calls under `moderations`."""
        return self._resource.moderations.with_raw_response


class AsyncOpenAIWithStreamingResponse:
    """Calls that give the response, with a body that is not read yet."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._resource = client

    @cached_property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        """Calls under `audio`."""
        return self._resource.audio.with_streaming_response

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Calls under `chat`."""
        return self._resource.chat.with_streaming_response

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """Calls under `completions`."""
        return self._resource.completions.with_streaming_response

    @cached_property
    def edits(self) -> AsyncEditsWithStreamingResponse:
        """Calls under `edits`."""
        return self._resource.edits.with_streaming_response

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Calls under `embeddings`."""
        return self._resource.embeddings.with_streaming_response

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Calls under `files`."""
        return self._resource.files.with_streaming_response

    @cached_property
    def fine_tunes(self) -> AsyncFineTunesWithStreamingResponse:
        """Calls under `fine_tunes`."""
        return self._resource.fine_tunes.with_streaming_response

    @cached_property
    def images(self) -> AsyncImagesWithStreamingResponse:
        """Calls under `images`."""
        return self._resource.images.with_streaming_response

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """Calls under `models`."""
        return self._resource.models.with_streaming_response

    @cached_property
    def moderations(self) -> AsyncModerationsWithStreamingResponse:
        """Calls under `moderations`."""
        return self._resource.moderations.with_streaming_response
