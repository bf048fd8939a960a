"""Labels."""

from __future__ import annotations

from attrs import define, field

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Labels(BaseModel):
    name: str | Unset = UNSET

    additional_properties: dict[str, int | str] = field(factory=dict)
    """All other properties."""
