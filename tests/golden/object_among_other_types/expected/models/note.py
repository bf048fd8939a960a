"""Note, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .author import Author


@define(kw_only=True, repr=False)
class Note(BaseModel):
    author: Author
    """A name, or all that is known."""

    place: NotePlace | str | None | Unset = UNSET


@define(kw_only=True, repr=False)
class NotePlace(BaseModel):
    """The `place` of `Note`."""

    street: str | Unset = UNSET
