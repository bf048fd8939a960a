"""CreateChatCompletionResponse, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_response_message import ChatCompletionResponseMessage


@define(kw_only=True, repr=False)
class CreateChatCompletionResponse(BaseModel):
    """The next message of a conversation, in one or more alternatives."""

    id: str
    """Identifies this answer."""

    object: str
    """Always `chat.completion`."""

    created: int
    """When writing began, as Unix time in seconds."""

    model: str
    """The model that answered."""

    choices: list[ChatCompletionChoice]
    """The alternatives, as many as `n` asked for."""

    usage: ChatCompletionUsage | Unset = UNSET
    """What the request is charged for."""


@define(kw_only=True, repr=False)
class ChatCompletionChoice(BaseModel):
    """One alternative."""

    index: int | Unset = UNSET
    """Tells which alternative this is, counted from 0."""

    message: ChatCompletionResponseMessage | Unset = UNSET
    """A message that the model wrote."""

    finish_reason: Literal["stop", "length", "function_call"] | str | Unset = UNSET
    """Why the message ends. `length` if it was cut off, `function_call` if a
    function is to be called, `stop` otherwise.
    """


@define(kw_only=True, repr=False)
class ChatCompletionUsage(BaseModel):
    """What the request is charged for."""

    prompt_tokens: int
    """Tokens read, in all messages and functions sent."""

    completion_tokens: int
    """Tokens written, in all alternatives."""

    total_tokens: int
    """The sum of both."""
