"""Cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .plain import Plain
    from .text import Text


@define(kw_only=True, repr=False)
class Cell(BaseModel):
    one: Text | Unset = UNSET

    all: list[Plain] | Unset = UNSET
