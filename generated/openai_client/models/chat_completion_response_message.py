"""ChatCompletionResponseMessage, and the types inside it."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ChatCompletionResponseMessage(BaseModel):
    """A message that the model wrote."""

    role: Literal["system", "user", "assistant", "function"] | str
    """Who speaks, in an answer the `assistant`."""

    content: str | None | Unset = UNSET
    """What the model says, or null where it calls a function instead."""

    function_call: FunctionCall | Unset = UNSET
    """The function that the model wants you to call."""


@define(kw_only=True, repr=False)
class FunctionCall(BaseModel):
    """The function that the model wants you to call."""

    name: str | Unset = UNSET
    """Which of the offered functions it is."""

    arguments: str | Unset = UNSET
    """JSON text with the arguments. A model wrote it: it can be malformed or
    disagree with your schema, so check it.
    """
