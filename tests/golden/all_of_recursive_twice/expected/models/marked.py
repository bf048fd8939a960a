"""Marked, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Marked(BaseModel):
    next: MarkedNext | Unset = UNSET

    name: str | Unset = UNSET

    color: str | Unset = UNSET


@define(kw_only=True, repr=False)
class MarkedNext(BaseModel):
    """The `next` of `Marked`."""

    next: MarkedNext | Unset = UNSET

    name: str | Unset = UNSET

    color: str | Unset = UNSET
