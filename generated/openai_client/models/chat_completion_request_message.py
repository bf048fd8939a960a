"""ChatCompletionRequestMessage, and the types inside it."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ChatCompletionRequestMessage(BaseModel):
    """One message of the conversation that is to be continued."""

    role: Literal["system", "user", "assistant", "function"] | str
    """Who speaks. `system` gives the rules of the conversation, `function` reports
    what a function of yours returned.
    """

    content: str | Unset = UNSET
    """What is said. Leave it out only where the assistant calls a function instead
    of speaking.
    """

    name: str | Unset = UNSET
    """The speaker's name, up to 64 letters, digits and underscores. In the role
    `function` it must be given and says which function returned.
    """

    function_call: RequestFunctionCall | Unset = UNSET
    """The call that the assistant made here, repeated so that the model knows of it."""


@define(kw_only=True, repr=False)
class RequestFunctionCall(BaseModel):
    """The call that the assistant made here, repeated so that the model knows of it."""

    name: str | Unset = UNSET
    """Which function was called."""

    arguments: str | Unset = UNSET
    """The arguments of the call, as JSON text."""
