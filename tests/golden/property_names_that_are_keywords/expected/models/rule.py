"""Rule."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Rule(BaseModel):
    from_: Annotated[str, Wire("from")]

    class_: Annotated[str | Unset, Wire("class")] = UNSET

    none: Annotated[str | Unset, Wire("None")] = UNSET

    match: str | Unset = UNSET

    type: str | Unset = UNSET
