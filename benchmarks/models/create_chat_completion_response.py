"""CreateChatCompletionResponse, and the types that only it uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from runtime.model import Model
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_response_message import ChatCompletionResponseMessage


@define(kw_only=True, repr=False)
class CreateChatCompletionResponse(Model):
    """A chat completion."""

    id: str
    object: str
    created: int
    model: str
    choices: list[CreateChatCompletionResponseChoice]
    usage: CreateChatCompletionResponseUsage | Unset = UNSET


@define(kw_only=True, repr=False)
class CreateChatCompletionResponseChoice(Model):
    """One of the answers."""

    index: int | Unset = UNSET
    message: ChatCompletionResponseMessage | Unset = UNSET
    finish_reason: Literal["stop", "length", "function_call"] | str | Unset = UNSET


@define(kw_only=True, repr=False)
class CreateChatCompletionResponseUsage(Model):
    """How many tokens it took."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
