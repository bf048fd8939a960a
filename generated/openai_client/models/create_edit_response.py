"""CreateEditResponse, and the types inside it."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateEditResponse(BaseModel):
    """A text rewritten as instructed, in one or more alternatives."""

    object: str
    """Always `edit`."""

    created: int
    """When writing began, as Unix time in seconds."""

    choices: list[EditChoice]
    """The alternatives, as many as `n` asked for."""

    usage: EditUsage
    """What the request is charged for."""


@define(kw_only=True, repr=False)
class EditChoice(BaseModel):
    """One alternative."""

    text: str | Unset = UNSET
    """The whole text as rewritten."""

    index: int | Unset = UNSET
    """Tells which alternative this is, counted from 0."""

    logprobs: EditLogprobs | None | Unset = UNSET
    """How probable the tokens were, if the model tells."""

    finish_reason: Literal["stop", "length"] | str | Unset = UNSET
    """Why the text ends, `length` if it was cut off and `stop` otherwise."""


@define(kw_only=True, repr=False)
class EditLogprobs(BaseModel):
    """How probable the tokens were, if the model tells."""

    tokens: list[str] | Unset = UNSET
    """The tokens, in the order of the text."""

    token_logprobs: list[float] | Unset = UNSET
    """The log probability of the token at each place."""

    top_logprobs: list[dict[str, Any]] | Unset = UNSET
    """The likeliest tokens at each place, with their log probabilities."""

    text_offset: list[int] | Unset = UNSET
    """Where each token begins, in characters."""


@define(kw_only=True, repr=False)
class EditUsage(BaseModel):
    """What the request is charged for."""

    prompt_tokens: int
    """Tokens read, in the text and the instruction."""

    completion_tokens: int
    """Tokens written, in all alternatives."""

    total_tokens: int
    """The sum of both."""
