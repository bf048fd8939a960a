"""The arguments of calls with several signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.operation import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .._runtime.sequences import SequenceNotStr
    from .._runtime.unset import Unset
    from ..models import (
        ChatCompletionFunctions,
        ChatCompletionRequestMessage,
        CreateChatCompletionRequestModel,
        CreateCompletionRequestModel,
        FunctionCallOption,
    )
    from .chat_completion_functions import ChatCompletionFunctionsParam
    from .chat_completion_request_message import ChatCompletionRequestMessageParam
    from .create_chat_completion_request import FunctionCallOptionParam


class ChatCompletionsCreateParams(RequestOptions, total=False):
    """Arguments of `chat.completions.create` but `stream`."""

    model: Required[CreateChatCompletionRequestModel]
    messages: Required[
        Sequence[ChatCompletionRequestMessage | ChatCompletionRequestMessageParam]
    ]
    functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsParam] | Unset
    function_call: (
        Literal["none", "auto"]
        | str
        | FunctionCallOption
        | FunctionCallOptionParam
        | Unset
    )
    temperature: float | None | Unset
    top_p: float | None | Unset
    n: int | None | Unset
    stop: str | SequenceNotStr[str] | None | Unset
    max_tokens: int | Unset
    presence_penalty: float | None | Unset
    frequency_penalty: float | None | Unset
    logit_bias: Mapping[str, Any] | None | Unset
    user: str | Unset


class CompletionsCreateParams(RequestOptions, total=False):
    """Arguments of `completions.create` but `stream`."""

    model: Required[CreateCompletionRequestModel]
    prompt: Required[
        str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]] | None
    ]
    suffix: str | None | Unset
    max_tokens: int | None | Unset
    temperature: float | None | Unset
    top_p: float | None | Unset
    n: int | None | Unset
    logprobs: int | None | Unset
    echo: bool | None | Unset
    stop: str | SequenceNotStr[str] | None | Unset
    presence_penalty: float | None | Unset
    frequency_penalty: float | None | Unset
    best_of: int | None | Unset
    logit_bias: Mapping[str, Any] | None | Unset
    user: str | Unset


class FineTunesListEventsParams(RequestOptions, total=False):
    """Arguments of `fine_tunes.list_events` but `stream`."""
