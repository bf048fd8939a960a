"""ChatCompletionStreamResponseDelta, and the types inside it."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ChatCompletionStreamResponseDelta(BaseModel):
    """What one event adds to the message. Joined in order, these make up the whole
    message.
    """

    role: Literal["system", "user", "assistant", "function"] | str | Unset = UNSET
    """Who speaks. Comes once, with the first event of a choice."""

    content: str | None | Unset = UNSET
    """The next piece of the text."""

    function_call: FunctionCallDelta | Unset = UNSET
    """The next piece of the function call that the model asks you to make."""


@define(kw_only=True, repr=False)
class FunctionCallDelta(BaseModel):
    """The next piece of the function call that the model asks you to make."""

    name: str | Unset = UNSET
    """Which of the offered functions it is. Comes once."""

    arguments: str | Unset = UNSET
    """The next piece of the arguments. It is JSON only when all pieces are joined."""
