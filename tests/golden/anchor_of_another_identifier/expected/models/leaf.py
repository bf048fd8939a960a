"""Leaf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tree import Tree, TreeLeaf


@define(kw_only=True, repr=False)
class Leaf(BaseModel):
    next: TreeLeaf | Unset = UNSET

    tree: Tree | Unset = UNSET
