"""File, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .owner import Owner


@define(kw_only=True, repr=False)
class File(BaseModel):
    described: Owner | None | Unset = UNSET
    """Words change nothing."""

    not_by_type: FileNotByType | Unset = UNSET

    without_effect: str | None | Unset = UNSET

    limited: str | None | Unset = UNSET
    """At most 3 characters."""

    both: str | None | Unset = UNSET

    one: str | Unset = UNSET


@define(kw_only=True, repr=False)
class FileNotByType(BaseModel):
    """The `not_by_type` of `File`."""

    name: str | Unset = UNSET
