"""Pet."""

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    metadata: dict[str, Any] | Unset = UNSET

    extra: Any | Unset = UNSET

    yes: Any | Unset = UNSET

    never: Any | Unset = UNSET
