"""PetPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .page import PageCursor
    from .pet import Pet


@define(kw_only=True, repr=False)
class PetPage(BaseModel):
    """Pets, some at a time."""

    content: list[Pet]

    next: str | Unset = UNSET

    cursor: PageCursor | Unset = UNSET
