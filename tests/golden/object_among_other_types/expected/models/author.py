"""Author, and the types inside it."""

from __future__ import annotations

from typing import TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

Author: TypeAlias = Union[str, "AuthorObject"]
"""A name, or all that is known."""


@define(kw_only=True, repr=False)
class AuthorObject(BaseModel):
    """A name, or all that is known."""

    name: str

    deputy: Author | Unset = UNSET
    """A name, or all that is known."""
