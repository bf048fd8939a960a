"""Kind."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Kind(BaseModel):
    parent: Kind | Unset = UNSET
