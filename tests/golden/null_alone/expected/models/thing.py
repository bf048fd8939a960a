"""Thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .nothing import Nothing


@define(kw_only=True, repr=False)
class Thing(BaseModel):
    typed: None

    listed: None

    stated: None | Unset = UNSET

    stated_with_a_type: None | Unset = UNSET

    referred: Nothing | Unset = UNSET
    """Nothing at all."""

    in_a_list: list[None] | Unset = UNSET

    of_unions: None | Unset = UNSET

    text_or_nothing: str | Nothing | Unset = UNSET
