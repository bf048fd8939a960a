"""CreateCompletionResponse, and the types inside it."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateCompletionResponse(BaseModel):
    """Texts that continue the prompts. In a stream, each event holds the next piece
    of them.
    """

    id: str
    """Identifies this answer. All events of one stream carry the same."""

    object: str
    """Always `text_completion`."""

    created: int
    """When writing began, as Unix time in seconds."""

    model: str
    """The model that wrote the texts."""

    choices: list[CompletionChoice]
    """The texts. Prompts follow each other, each with its `n` alternatives."""

    usage: CompletionUsage | Unset = UNSET
    """What the request is charged for. Streams leave it out."""


@define(kw_only=True, repr=False)
class CompletionChoice(BaseModel):
    """One text, or in a stream its next piece."""

    text: str
    """What the model wrote."""

    index: int
    """Tells which text this is, counted from 0."""

    logprobs: CompletionLogprobs | None
    """How probable the tokens were. Null unless the request asked for it."""

    finish_reason: Literal["stop", "length"] | str | None
    """Why the text ends, `length` if `max_tokens` cut it off and `stop` otherwise."""


@define(kw_only=True, repr=False)
class CompletionLogprobs(BaseModel):
    """How probable the tokens were. Null unless the request asked for it."""

    tokens: list[str] | Unset = UNSET
    """The tokens, in the order of the text."""

    token_logprobs: list[float] | Unset = UNSET
    """The log probability of the token at each place."""

    top_logprobs: list[dict[str, Any]] | Unset = UNSET
    """The likeliest tokens at each place, with their log probabilities."""

    text_offset: list[int] | Unset = UNSET
    """Where each token begins, in characters."""


@define(kw_only=True, repr=False)
class CompletionUsage(BaseModel):
    """What the request is charged for. Streams leave it out."""

    prompt_tokens: int
    """Tokens read."""

    completion_tokens: int
    """Tokens written, in all alternatives."""

    total_tokens: int
    """The sum of both."""
