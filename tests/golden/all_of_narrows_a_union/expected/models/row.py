"""Row, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .block import Block
    from .text import Text


@define(kw_only=True, repr=False)
class Row(BaseModel):
    one: Text | Unset = UNSET

    all: list[RowAllItemQuote] | Unset = UNSET


@define(kw_only=True, repr=False)
class RowAllItemQuote(BaseModel):
    """A form of a form of an item of the `all` of `Row`."""

    type: Literal["quote"] = "quote"

    by: str | Unset = UNSET

    of: list[Block] | Unset = UNSET
