"""CreateEditRequest."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateEditRequest(BaseModel):
    """A text, and what to do with it."""

    model: Literal["text-davinci-edit-001", "code-davinci-edit-001"] | str
    """The model that rewrites. It need not be among the names given here."""

    input: str | None | Unset = UNSET
    """The text to rewrite. With the default, nothing, the model writes one.

    The API's default is "".
    """

    instruction: str
    """What to do with the text, in plain words."""

    n: int | None | Unset = UNSET
    """The number of alternatives. Every one is charged for.

    The API's default is 1. At least 1. At most 20.
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
