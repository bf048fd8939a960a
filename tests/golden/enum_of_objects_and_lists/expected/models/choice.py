"""Choice, and the types inside it."""

from __future__ import annotations

from typing import Annotated, Any

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Choice(BaseModel):
    object: ChoiceObject | Unset = UNSET

    list_: Annotated[list[int] | Unset, Wire("list")] = UNSET

    empty: str | Unset = UNSET

    untyped: Any | Unset = UNSET


@define(kw_only=True, repr=False)
class ChoiceObject(BaseModel):
    """The `object` of `Choice`."""

    a: int | Unset = UNSET
