"""ChatCompletionResponseMessage, and the types that only it uses."""

from __future__ import annotations

from typing import Literal

from attrs import define
from runtime.model import Model
from runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ChatCompletionResponseMessage(Model):
    """A message that the model wrote."""

    role: Literal["system", "user", "assistant", "function"] | str
    content: str | Unset | None = UNSET
    function_call: ChatCompletionResponseMessageFunctionCall | Unset = UNSET


@define(kw_only=True, repr=False)
class ChatCompletionResponseMessageFunctionCall(Model):
    """The function that should be called."""

    name: str | Unset = UNSET
    arguments: str | Unset = UNSET
