"""Alone."""

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Alone(BaseModel):
    labels: dict[str, Any] | Unset = UNSET
