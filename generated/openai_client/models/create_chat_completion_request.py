"""CreateChatCompletionRequest, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_functions import ChatCompletionFunctions
    from .chat_completion_request_message import ChatCompletionRequestMessage


@define(kw_only=True, repr=False)
class CreateChatCompletionRequest(BaseModel):
    """A conversation to continue, and how to do it."""

    model: CreateChatCompletionRequestModel
    """The chat model that answers. It need not be among the names given here."""

    messages: list[ChatCompletionRequestMessage]
    """What has been said, oldest message first. The model remembers nothing between
    requests, so send all that it should know.

    At least 1 item.
    """

    functions: list[ChatCompletionFunctions] | Unset = UNSET
    """Functions that the model may ask you to call. It never runs them itself.

    At least 1 item.
    """

    function_call: Literal["none", "auto"] | str | FunctionCallOption | Unset = UNSET
    """Who decides about calling a function. With `auto` it is the model, with `none`
    no call is made, and an object makes it call the function named there. Without
    `functions` nothing can be called, and with them the default is `auto`.
    """

    temperature: float | None | Unset = UNSET
    """How freely the model chooses its words, up to 2. At 0 it takes the likeliest
    token almost every time. Set only one of this and `top_p`.

    The API's default is 1. At least 0. At most 2.
    """

    top_p: float | None | Unset = UNSET
    """Chooses among the likeliest tokens only, as many as it takes for their
    probabilities to add up to this share. At 1 every token has a chance. Set only
    one of this and `temperature`.

    The API's default is 1. At least 0. At most 1.
    """

    n: int | None | Unset = UNSET
    """The number of alternative answers. Every one is charged for.

    The API's default is 1. At least 1. At most 128.
    """

    stream: bool | None | Unset = UNSET
    """True asks for server-sent events, each with the next piece of the message; the
    last one says `[DONE]`. False asks for a single body at the end.

    The API's default is false.
    """

    stop: str | list[str] | None | Unset = UNSET
    """A string that ends the message as soon as it appears, or up to four. It is not
    returned.
    """

    max_tokens: int | Unset = UNSET
    """Where to cut the message off, counted in tokens. Left out, it ends where the
    model's context is full.
    """

    presence_penalty: float | None | Unset = UNSET
    """Above 0, a token that has occurred becomes less likely to return, however
    often it occurred; the text then changes its subject sooner. Below 0 does the
    reverse.

    The API's default is 0. At least -2. At most 2.
    """

    frequency_penalty: float | None | Unset = UNSET
    """Above 0, a token becomes less likely each time it occurs; the text then
    repeats itself less. Below 0 does the reverse.

    The API's default is 0. At least -2. At most 2.
    """

    logit_bias: dict[str, Any] | None | Unset = UNSET
    """Makes single tokens more or less likely: an object from token number to a
    value between -100 (never) and 100 (always). Values around 1 have a gentle
    effect.
    """

    user: str | Unset = UNSET
    """A name of your choice for the person on whose behalf you ask, so that misuse
    can be traced to one person.
    """


@define(kw_only=True, repr=False)
class FunctionCallOption(BaseModel):
    """Makes the model call one function."""

    name: str
    """Which of the offered functions it has to be."""


CreateChatCompletionRequestModel: TypeAlias = Union[
    Literal[
        "gpt-4",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-16k-0613",
    ],
    str,
]
"""The chat model that answers. It need not be among the names given here."""
