"""Thing, and the types inside it."""

from __future__ import annotations

from typing import Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Thing(BaseModel):
    no_text: Any | Unset = UNSET
    """Not of the type string."""

    no_number: str | Unset = UNSET
    """Not "one" or "two"."""

    no_star: str | Unset = UNSET
    """Not "*"."""

    pair: ThingPair | Unset = UNSET
    """Not with a and b together."""

    of_any_kind: int | Unset = UNSET


@define(kw_only=True, repr=False)
class ThingPair(BaseModel):
    """Not with a and b together."""

    a: str | Unset = UNSET

    b: str | Unset = UNSET
