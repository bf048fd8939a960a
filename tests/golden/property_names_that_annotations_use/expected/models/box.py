"""Box."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Box(BaseModel):
    list_: Annotated[list[str] | Unset, Wire("list")] = UNSET

    str_: Annotated[str | Unset, Wire("str")] = UNSET

    int_: Annotated[int | Unset, Wire("int")] = UNSET

    dict_: Annotated[dict[str, int] | Unset, Wire("dict")] = UNSET

    bool_: Annotated[bool | Unset, Wire("bool")] = UNSET

    object: str | Unset = UNSET

    type: list[int] | Unset = UNSET
