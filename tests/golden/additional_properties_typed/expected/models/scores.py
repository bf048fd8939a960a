"""Scores."""

from __future__ import annotations

from attrs import define, field

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class Scores(BaseModel):
    total: int

    additional_properties: dict[str, int] = field(factory=dict)
    """All other properties."""
