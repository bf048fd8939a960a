"""The resource `completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

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
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import CreateCompletionRequestModel, CreateCompletionResponse
    from ..params import CompletionsCreateParams

_CREATE: Operation[CreateCompletionResponse] = Operation(
    "POST",
    "/completions",
    content_type="application/json",
    responses=(
        Json("CreateCompletionResponse"),
        EventStream("CreateCompletionResponse"),
    ),
)


class Completions(Resource):
    """Calls under `completions`."""

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[CompletionsCreateParams],
    ) -> CreateCompletionResponse: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[CompletionsCreateParams],
    ) -> Stream[CreateCompletionResponse]: ...

    @overload
    def create(
        self,
        *,
        stream: bool | None,
        **params: Unpack[CompletionsCreateParams],
    ) -> CreateCompletionResponse | Stream[CreateCompletionResponse]: ...

    def create(
        self,
        *,
        model: CreateCompletionRequestModel,
        prompt: (
            str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]] | None
        ),
        suffix: str | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        stop: str | SequenceNotStr[str] | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        best_of: int | None | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateCompletionResponse | Stream[CreateCompletionResponse]:
        """Continue a text.

        Returns what the model writes after each prompt. With `stream` the text
        arrives in small pieces while it is being written.
        """
        return self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={
                "model": model,
                "prompt": prompt,
                "suffix": suffix,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream": stream,
                "logprobs": logprobs,
                "echo": echo,
                "stop": stop,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "best_of": best_of,
                "logit_bias": logit_bias,
                "user": user,
            },
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
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[CompletionsCreateParams],
    ) -> CreateCompletionResponse: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[CompletionsCreateParams],
    ) -> AsyncStream[CreateCompletionResponse]: ...

    @overload
    async def create(
        self,
        *,
        stream: bool | None,
        **params: Unpack[CompletionsCreateParams],
    ) -> CreateCompletionResponse | AsyncStream[CreateCompletionResponse]: ...

    async def create(
        self,
        *,
        model: CreateCompletionRequestModel,
        prompt: (
            str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]] | None
        ),
        suffix: str | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        stop: str | SequenceNotStr[str] | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        best_of: int | None | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateCompletionResponse | AsyncStream[CreateCompletionResponse]:
        """Continue a text.

        Returns what the model writes after each prompt. With `stream` the text
        arrives in small pieces while it is being written.
        """
        return await self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={
                "model": model,
                "prompt": prompt,
                "suffix": suffix,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream": stream,
                "logprobs": logprobs,
                "echo": echo,
                "stop": stop,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "best_of": best_of,
                "logit_bias": logit_bias,
                "user": user,
            },
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
