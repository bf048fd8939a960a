"""Pet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel

if TYPE_CHECKING:
    from .owner import Owner


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    name: str | None

    owner: Owner | None
