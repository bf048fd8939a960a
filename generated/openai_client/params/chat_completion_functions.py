"""What may be passed for ChatCompletionFunctions, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .chat_completion_function_parameters import (
        ChatCompletionFunctionParametersParam,
    )


class ChatCompletionFunctionsParam(TypedDict, total=False):
    """ChatCompletionFunctions as a dict."""

    name: Required[str]
    description: str
    parameters: ChatCompletionFunctionParametersParam
