"""Bush."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tree import Tree


@define(kw_only=True, repr=False)
class Bush(BaseModel):
    """It has no anchor of its own."""

    twig: Tree | Unset = UNSET
