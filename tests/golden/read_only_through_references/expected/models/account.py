"""Account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import READ_ONLY

if TYPE_CHECKING:
    from .number import Number
    from .state import State


@define(kw_only=True, repr=False)
class Account(BaseModel):
    id: str = READ_ONLY

    number: Number = READ_ONLY

    name: str

    state: State = READ_ONLY
    """How it is."""
