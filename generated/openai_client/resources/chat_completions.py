"""The resource `chat.completions`."""

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
    from ..models import (
        ChatCompletionFunctions,
        ChatCompletionRequestMessage,
        CreateChatCompletionRequestModel,
        CreateChatCompletionResponse,
        CreateChatCompletionStreamResponse,
        FunctionCallOption,
    )
    from ..params import (
        ChatCompletionFunctionsParam,
        ChatCompletionRequestMessageParam,
        ChatCompletionsCreateParams,
        FunctionCallOptionParam,
    )

_CREATE: Operation[CreateChatCompletionResponse] = Operation(
    "POST",
    "/chat/completions",
    content_type="application/json",
    responses=(
        Json("CreateChatCompletionResponse"),
        EventStream("CreateChatCompletionStreamResponse"),
    ),
)


class ChatCompletions(Resource):
    """Calls under `chat.completions`."""

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> CreateChatCompletionResponse: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> Stream[CreateChatCompletionStreamResponse]: ...

    @overload
    def create(
        self,
        *,
        stream: bool | None,
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]: ...

    def create(
        self,
        *,
        model: CreateChatCompletionRequestModel,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageParam
        ],
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsParam] | Unset
        ) = UNSET,
        function_call: (
            Literal["none", "auto"]
            | str
            | FunctionCallOption
            | FunctionCallOptionParam
            | Unset
        ) = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | SequenceNotStr[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateChatCompletionResponse | Stream[CreateChatCompletionStreamResponse]:
        """Continue a conversation.

        Takes the messages exchanged so far and returns the next one, written by
        the model. With `stream` the message arrives in small pieces while it is
        being written.
        """
        return self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={
                "model": model,
                "messages": messages,
                "functions": functions,
                "function_call": function_call,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream": stream,
                "stop": stop,
                "max_tokens": max_tokens,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "user": user,
            },
        )

    @cached_property
    def with_raw_response(self) -> ChatCompletionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatCompletionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ChatCompletionsWithStreamingResponse(self)


class ChatCompletionsWithRawResponse:
    """Calls under `chat.completions` that give the response, with status and
    headers.
    """

    def __init__(self, completions: ChatCompletions) -> None:
        self.create = raw(completions.create)


class ChatCompletionsWithStreamingResponse:
    """Calls under `chat.completions` that give the response, with a body that is not
    read yet.
    """

    def __init__(self, completions: ChatCompletions) -> None:
        self.create = streamed(completions.create)


class AsyncChatCompletions(AsyncResource):
    """Asynchronous calls under `chat.completions`."""

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> CreateChatCompletionResponse: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> AsyncStream[CreateChatCompletionStreamResponse]: ...

    @overload
    async def create(
        self,
        *,
        stream: bool | None,
        **params: Unpack[ChatCompletionsCreateParams],
    ) -> (
        CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]
    ): ...

    async def create(
        self,
        *,
        model: CreateChatCompletionRequestModel,
        messages: Sequence[
            ChatCompletionRequestMessage | ChatCompletionRequestMessageParam
        ],
        functions: (
            Sequence[ChatCompletionFunctions | ChatCompletionFunctionsParam] | Unset
        ) = UNSET,
        function_call: (
            Literal["none", "auto"]
            | str
            | FunctionCallOption
            | FunctionCallOptionParam
            | Unset
        ) = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stop: str | SequenceNotStr[str] | None | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, Any] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CreateChatCompletionResponse | AsyncStream[CreateChatCompletionStreamResponse]:
        """Continue a conversation.

        Takes the messages exchanged so far and returns the next one, written by
        the model. With `stream` the message arrives in small pieces while it is
        being written.
        """
        return await self._send_or_stream(
            _CREATE,
            options,
            stream=stream,
            body={
                "model": model,
                "messages": messages,
                "functions": functions,
                "function_call": function_call,
                "temperature": temperature,
                "top_p": top_p,
                "n": n,
                "stream": stream,
                "stop": stop,
                "max_tokens": max_tokens,
                "presence_penalty": presence_penalty,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "user": user,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncChatCompletionsWithStreamingResponse(self)


class AsyncChatCompletionsWithRawResponse:
    """Calls under `chat.completions` that give the response, with status and
    headers.
    """

    def __init__(self, completions: AsyncChatCompletions) -> None:
        self.create = async_raw(completions.create)


class AsyncChatCompletionsWithStreamingResponse:
    """Calls under `chat.completions` that give the response, with a body that is not
    read yet.
    """

    def __init__(self, completions: AsyncChatCompletions) -> None:
        self.create = async_streamed(completions.create)
