"""What may be passed for ChatCompletionRequestMessage, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models import RequestFunctionCall


class ChatCompletionRequestMessageParam(TypedDict, total=False):
    """ChatCompletionRequestMessage as a dict."""

    role: Required[Literal["system", "user", "assistant", "function"] | str]
    content: str
    name: str
    function_call: RequestFunctionCall | RequestFunctionCallParam


class RequestFunctionCallParam(TypedDict, total=False):
    """RequestFunctionCall as a dict."""

    name: str
    arguments: str
