"""Bird."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from runtime.model import BaseModel
from runtime.unset import UNSET

if TYPE_CHECKING:
    from runtime.unset import Unset

    from .cage import Cage


@define(kw_only=True, repr=False)
class Bird(BaseModel):
    """Says where it lives, which names it again."""

    kind: Literal["bird"]
    home: Cage | Unset = UNSET
