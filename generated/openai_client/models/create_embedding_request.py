"""CreateEmbeddingRequest."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateEmbeddingRequest(BaseModel):
    """One or more texts to turn into vectors."""

    model: Literal["text-embedding-ada-002"] | str
    """The model that makes the vectors. Only vectors of the same model can be
    compared.
    """

    input: str | list[str] | list[int] | list[list[int]]
    """A text as a string or as the numbers of its tokens, or a list of texts in one
    of these forms. No text may be longer than the model reads, which is 8191
    tokens for `text-embedding-ada-002`.
    """

    user: str | Unset = UNSET
    """A name of your choice for the person on whose behalf you ask, so that misuse
    can be traced to one person.
    """
