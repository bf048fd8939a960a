"""Thing."""

from __future__ import annotations

from typing import Annotated, Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Thing(BaseModel):
    any: Any

    empty: Any | Unset = UNSET

    never: Any | Unset = UNSET

    list_: Annotated[list[Any] | Unset, Wire("list")] = UNSET

    map: dict[str, Any] | Unset = UNSET

    described: Any | Unset = UNSET
    """Whatever it is."""
