"""House, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .owner_page import OwnerPage
    from .page import Page, PageCursor
    from .pet_page import PetPage


@define(kw_only=True, repr=False)
class House(BaseModel):
    pets: PetPage | Unset = UNSET
    """Pets, some at a time."""

    owners: OwnerPage | Unset = UNSET
    """Owners, and how many there are."""

    things: Page | Unset = UNSET

    toys: HouseToys | Unset = UNSET


@define(kw_only=True, repr=False)
class HouseToys(BaseModel):
    """The `toys` of `House`."""

    content: list[str]

    next: str | Unset = UNSET

    cursor: PageCursor | Unset = UNSET
