"""Page, and the types inside it."""

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Page(BaseModel):
    content: list[Any]

    next: str | Unset = UNSET

    cursor: PageCursor | Unset = UNSET


@define(kw_only=True, repr=False)
class PageCursor(BaseModel):
    after: str | Unset = UNSET
