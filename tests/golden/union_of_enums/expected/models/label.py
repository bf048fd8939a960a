"""Label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .warm import Warm


@define(kw_only=True, repr=False)
class Label(BaseModel):
    colour: Warm | Literal["blue", "red"] | str | Unset = UNSET

    shade: Literal["light", "dark", "none"] | str | Unset = UNSET
