"""CreateCompletionRequest, and the types inside it."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateCompletionRequest(BaseModel):
    """One or more texts to continue, and how to do it."""

    model: CreateCompletionRequestModel
    """The model that writes. `listModels` tells which ones you may use; they need
    not be among the names given here.
    """

    prompt: str | list[str] | list[int] | list[list[int]] | None
    """The text to continue: a string, or the numbers of its tokens. A list of either
    asks for several texts at once. The default is the mark between two documents,
    so the model starts a new one.

    The API's default is "<|endoftext|>".
    """

    suffix: str | None | Unset = UNSET
    """What comes next after the gap. With it, the model writes what joins prompt and
    suffix.
    """

    max_tokens: int | None | Unset = UNSET
    """Where to cut the text off, counted in tokens. Prompt and text share the
    model's context, so a long prompt leaves less room.

    The API's default is 16. At least 0.
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
    """The number of alternatives for each prompt. Every one is charged for.

    The API's default is 1. At least 1. At most 128.
    """

    stream: bool | None | Unset = UNSET
    """True asks for server-sent events, each with the next piece of text; the last
    one says `[DONE]`. False asks for a single body at the end.

    The API's default is false.
    """

    logprobs: int | None | Unset = UNSET
    """Asks for log probabilities of this many tokens at each place. The token that
    was chosen comes on top if it is not one of them. Null asks for none.

    At least 0. At most 5.
    """

    echo: bool | None | Unset = UNSET
    """Whether the returned text begins with the prompt.

    The API's default is false.
    """

    stop: str | list[str] | None | Unset = UNSET
    """A string that ends the text as soon as it appears, or up to four. It is not
    returned.
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

    best_of: int | None | Unset = UNSET
    """How many texts to write on the server, of which only the `n` most probable are
    returned; all are charged for. Given together with `n` it is the larger
    number; excludes `stream`.

    The API's default is 1. At least 0. At most 20.
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


CreateCompletionRequestModel: TypeAlias = Union[
    Literal[
        "text-davinci-003",
        "text-davinci-002",
        "text-davinci-001",
        "code-davinci-002",
        "text-curie-001",
        "text-babbage-001",
        "text-ada-001",
    ],
    str,
]
"""The model that writes. `listModels` tells which ones you may use; they need not be
among the names given here.
"""
