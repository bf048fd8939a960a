"""Job."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class Job(BaseModel):
    prompt: str | list[str] | list[int] | list[list[int]]
