"""CreateChatCompletionStreamResponse, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta


@define(kw_only=True, repr=False)
class CreateChatCompletionStreamResponse(BaseModel):
    """One event of a streamed message."""

    id: str
    """Identifies the answer. All events of one stream carry the same."""

    object: str
    """Always `chat.completion.chunk`."""

    created: int
    """When writing began, as Unix time in seconds."""

    model: str
    """The model that answers."""

    choices: list[ChatCompletionStreamChoice]
    """What is new in the alternatives. One event usually adds to one of them."""


@define(kw_only=True, repr=False)
class ChatCompletionStreamChoice(BaseModel):
    """What is new in one alternative."""

    index: int | Unset = UNSET
    """Tells which alternative this adds to, counted from 0."""

    delta: ChatCompletionStreamResponseDelta | Unset = UNSET
    """What one event adds to the message. Joined in order, these make up the whole
    message.
    """

    finish_reason: Literal["stop", "length", "function_call"] | str | None | Unset = (
        UNSET
    )
    """Why the message ends here. `length` if it was cut off, `function_call` if a
    function is to be called, `stop` otherwise.
    """
