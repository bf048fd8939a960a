"""Forest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labelled_tree import LabelledTree
    from .tree import Tree


@define(kw_only=True, repr=False)
class Forest(BaseModel):
    trees: list[Tree] | Unset = UNSET

    labelled: LabelledTree | Unset = UNSET
    """A tree whose children have labels, too."""
