"""CreateEmbeddingResponse, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class CreateEmbeddingResponse(BaseModel):
    """The vectors of one or more texts."""

    object: str
    """Always `list`."""

    model: str
    """The model that made the vectors."""

    data: list[Embedding]
    """One vector for each text, in the order of the texts."""

    usage: EmbeddingUsage
    """What the request is charged for."""


@define(kw_only=True, repr=False)
class Embedding(BaseModel):
    """The vector of one text."""

    index: int
    """Tells which text this belongs to, counted from 0."""

    object: str
    """Always `embedding`."""

    embedding: list[float]
    """The coordinates. Their number depends on the model."""


@define(kw_only=True, repr=False)
class EmbeddingUsage(BaseModel):
    """What the request is charged for."""

    prompt_tokens: int
    """Tokens read."""

    total_tokens: int
    """The same number, as vectors cost no tokens."""
