"""Clients of OpenAI API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from . import models
from ._runtime.auth import Bearer, credential
from ._runtime.client import AsyncClient as AsyncBaseClient, Client as BaseClient
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.auth import AsyncKey, Key, Scheme
    from ._runtime.http import AsyncHTTPClient, HTTPClient, Timeout
    from ._runtime.replays import RetryRule
    from .resources.audio import AsyncAudio, Audio
    from .resources.chat import AsyncChat, Chat
    from .resources.completions import AsyncCompletions, Completions
    from .resources.edits import AsyncEdits, Edits
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tunes import AsyncFineTunes, FineTunes
    from .resources.images import AsyncImages, Images
    from .resources.models import AsyncModels, Models
    from .resources.moderations import AsyncModerations, Moderations

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
