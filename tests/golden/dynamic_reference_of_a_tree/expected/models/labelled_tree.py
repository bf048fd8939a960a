"""LabelledTree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tree import Tree


@define(kw_only=True, repr=False)
class LabelledTree(BaseModel):
    """A tree whose children have labels, too."""

    value: int | Unset = UNSET

    children: list[LabelledTree] | Unset = UNSET

    parent: Tree | Unset = UNSET

    label: str | Unset = UNSET
