"""Fish."""

from __future__ import annotations

from typing import Literal

from attrs import define
from runtime.model import BaseModel


@define(kw_only=True, repr=False)
class Fish(BaseModel):
    """Needs nothing."""

    kind: Literal["fish"]
