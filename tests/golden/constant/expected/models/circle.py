"""Circle."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Circle(BaseModel):
    kind: Literal["circle"] = "circle"

    version: Literal[2] = 2

    unit: Literal["cm"] | Unset = UNSET

    nothing: None | Unset = UNSET
