"""The resource `completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, Operation
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
    from ..models import Answer, Chunk
    from ..params import CompletionsCreateParams

_CREATE: Operation[Answer] = Operation(
    "POST",
    "/completions",
    content_type="application/json",
    responses=(Json("Answer"), EventStream("Chunk")),
)


class Completions(Resource):
    """Calls under `completions`."""

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[CompletionsCreateParams],
    ) -> Answer: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[CompletionsCreateParams],
    ) -> Stream[Chunk]: ...

    @overload
    def create(
        self,
        *,
        stream: bool,
        **params: Unpack[CompletionsCreateParams],
    ) -> Answer | Stream[Chunk]: ...

    def create(
        self,
        *,
        prompt: str,
        temperature: float | None | Unset = UNSET,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[Chunk]:
        """POST /completions"""
        return self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={"prompt": prompt, "temperature": temperature, "stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return CompletionsWithStreamingResponse(self)


class CompletionsWithRawResponse:
    """Calls under `completions` that give the response, with status and headers."""

    def __init__(self, completions: Completions) -> None:
        self.create = raw(completions.create)


class CompletionsWithStreamingResponse:
    """Calls under `completions` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, completions: Completions) -> None:
        self.create = streamed(completions.create)


class AsyncCompletions(AsyncResource):
    """Asynchronous calls under `completions`."""

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Unset = UNSET,
        **params: Unpack[CompletionsCreateParams],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[CompletionsCreateParams],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        *,
        stream: bool,
        **params: Unpack[CompletionsCreateParams],
    ) -> Answer | AsyncStream[Chunk]: ...

    async def create(
        self,
        *,
        prompt: str,
        temperature: float | None | Unset = UNSET,
        stream: bool | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]:
        """POST /completions"""
        return await self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={"prompt": prompt, "temperature": temperature, "stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncCompletionsWithStreamingResponse(self)


class AsyncCompletionsWithRawResponse:
    """Calls under `completions` that give the response, with status and headers."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_raw(completions.create)


class AsyncCompletionsWithStreamingResponse:
    """Calls under `completions` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_streamed(completions.create)
