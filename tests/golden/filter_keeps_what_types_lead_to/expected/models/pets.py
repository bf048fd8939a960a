"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .beside import Beside
    from .inside import Inside


@define(kw_only=True, repr=False)
class Pets(BaseModel):
    first: tuple[Inside, int] | Unset = UNSET

    additional_properties: dict[str, Beside] = field(factory=dict)
    """All other properties."""
