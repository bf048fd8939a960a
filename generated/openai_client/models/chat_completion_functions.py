"""ChatCompletionFunctions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_function_parameters import ChatCompletionFunctionParameters


@define(kw_only=True, repr=False)
class ChatCompletionFunctions(BaseModel):
    """A function of yours, offered to the model."""

    name: str
    """What the model calls the function, up to 64 letters, digits, underscores and
    dashes.
    """

    description: str | Unset = UNSET
    """What the function does and when it is of use, for the model to decide by."""

    parameters: ChatCompletionFunctionParameters | Unset = UNSET
    """A JSON Schema of type `object` whose properties are the arguments of a
    function. For a function without arguments it has no properties.
    """
