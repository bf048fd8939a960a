"""Values."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Values(BaseModel):
    both: Literal["b", "c"] | str | Unset = UNSET

    one: Literal["b"] | Unset = UNSET

    typed: Literal["a"] | Unset = UNSET

    booleans: Literal["a"] | Unset = UNSET

    none: Literal["a", "b"] | str | Unset = UNSET

    other: Literal[1] | Unset = UNSET
