"""Cage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from runtime.model import BaseModel
from runtime.unset import UNSET

if TYPE_CHECKING:
    from runtime.unset import Unset

    from .animal import Animal


@define(kw_only=True, repr=False)
class Cage(BaseModel):
    """Names an alias of another module, which names classes of others."""

    animals: list[Animal]
    guest: Animal | Unset | None = UNSET
