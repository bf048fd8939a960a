"""OwnerPage, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .page import PageCursor


@define(kw_only=True, repr=False)
class OwnerPage(BaseModel):
    """Owners, and how many there are."""

    content: list[OwnerPageContent]

    next: str | Unset = UNSET

    cursor: PageCursor | Unset = UNSET

    total: int | Unset = UNSET


@define(kw_only=True, repr=False)
class OwnerPageContent(BaseModel):
    name: str | Unset = UNSET
