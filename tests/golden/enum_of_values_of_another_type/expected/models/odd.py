"""Odd."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Odd(BaseModel):
    size: Literal["1", "2", "large"] | str | Unset = UNSET

    flag: Literal["true", "false"] | str | Unset = UNSET

    count: Literal[1, 2] | int | Unset = UNSET

    switch: Literal[True] | Unset = UNSET

    version: Literal["1"] | Unset = UNSET

    whole: Literal[1, 2] | int | Unset = UNSET

    lost: Literal["many"] | Unset = UNSET

    maybe: Literal["on", "off", "3"] | str | None | Unset = UNSET
