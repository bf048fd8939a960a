"""Page."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Page(BaseModel):
    size: int | Unset = UNSET
    """How many.

    The API's default is 20. At least 1. At most 100.
    """

    order: Literal["asc", "desc"] | str | Unset = UNSET
    """The API's default is "asc"."""

    name: str | Unset = UNSET
    """At least 1 character. At most 64 characters. Matches ^\\w+$."""

    ids: list[str] | Unset = UNSET
    """At most 10 items."""

    share: float | Unset = UNSET
    """More than 0. At most 1.5. A multiple of 0.5."""
