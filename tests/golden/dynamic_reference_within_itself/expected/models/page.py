"""Page, and the types inside it."""

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Page(BaseModel):
    content: list[Any] | Unset = UNSET

    after: PageAfter | Unset = UNSET


@define(kw_only=True, repr=False)
class PageAfter(BaseModel):
    """The `after` of `Page`."""

    content: list[Any] | Unset = UNSET

    after: Page | Unset = UNSET
