"""LeafLeaf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node import Node


@define(kw_only=True, repr=False)
class LeafLeaf(BaseModel):
    node: Node | Unset = UNSET

    beside: LeafLeaf | Unset = UNSET
