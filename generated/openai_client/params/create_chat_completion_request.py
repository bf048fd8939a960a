"""What may be passed for CreateChatCompletionRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .._runtime.sequences import SequenceNotStr
    from ..models import (
        ChatCompletionFunctions,
        ChatCompletionRequestMessage,
        CreateChatCompletionRequestModel,
        FunctionCallOption,
    )
    from .chat_completion_functions import ChatCompletionFunctionsParam
    from .chat_completion_request_message import ChatCompletionRequestMessageParam


class CreateChatCompletionRequestParam(TypedDict, total=False):
    """CreateChatCompletionRequest as a dict."""

    model: Required[CreateChatCompletionRequestModel]
    messages: Required[
        Sequence[ChatCompletionRequestMessage | ChatCompletionRequestMessageParam]
    ]
    functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsParam]
    function_call: (
        Literal["none", "auto"] | str | FunctionCallOption | FunctionCallOptionParam
    )
    temperature: float | None
    top_p: float | None
    n: int | None
    stream: bool | None
    stop: str | SequenceNotStr[str] | None
    max_tokens: int
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, Any] | None
    user: str


class FunctionCallOptionParam(TypedDict, total=False):
    """FunctionCallOption as a dict."""

    name: Required[str]
