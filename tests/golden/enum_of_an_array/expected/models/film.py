"""Film."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .genre import Genre


@define(kw_only=True, repr=False)
class Film(BaseModel):
    both: list[Literal["a", "b"] | str] | Unset = UNSET

    other: list[Genre] | Unset = UNSET

    untold: list[Literal[1, 2] | int] | None | Unset = UNSET

    arrays: list[int] | Unset = UNSET
