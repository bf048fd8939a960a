"""Tree, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Tree(BaseModel):
    first: TreeLeaf | Unset = UNSET


@define(kw_only=True, repr=False)
class TreeLeaf(BaseModel):
    size: int | Unset = UNSET
