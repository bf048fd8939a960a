"""Label."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class Label(BaseModel):
    colour: Literal["red", "green"] | str
    """A colour that is known, or any other."""
