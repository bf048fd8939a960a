"""The resource `embeddings`."""

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
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr
    from ..models import CreateEmbeddingResponse

_CREATE: Operation[CreateEmbeddingResponse] = Operation(
    "POST",
    "/embeddings",
    content_type="application/json",
    responses=(Json("CreateEmbeddingResponse"),),
)


class Embeddings(Resource):
    """Calls under `embeddings`."""

    def create(
        self,
        *,
        model: Literal["text-embedding-ada-002"] | str,
        input: str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]],
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        Vectors of texts with a similar meaning lie close together.
        """
        return self._send(
            _CREATE,
            options,
            body={"model": model, "input": input, "user": user},
        )

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return EmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return EmbeddingsWithStreamingResponse(self)


class EmbeddingsWithRawResponse:
    """Calls under `embeddings` that give the response, with status and headers."""

    def __init__(self, embeddings: Embeddings) -> None:
        self.create = raw(embeddings.create)


class EmbeddingsWithStreamingResponse:
    """Calls under `embeddings` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, embeddings: Embeddings) -> None:
        self.create = streamed(embeddings.create)


class AsyncEmbeddings(AsyncResource):
    """Asynchronous calls under `embeddings`."""

    async def create(
        self,
        *,
        model: Literal["text-embedding-ada-002"] | str,
        input: str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]],
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        Vectors of texts with a similar meaning lie close together.
        """
        return await self._send(
            _CREATE,
            options,
            body={"model": model, "input": input, "user": user},
        )

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncEmbeddingsWithStreamingResponse(self)


class AsyncEmbeddingsWithRawResponse:
    """Calls under `embeddings` that give the response, with status and headers."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_raw(embeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    """Calls under `embeddings` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self.create = async_streamed(embeddings.create)
