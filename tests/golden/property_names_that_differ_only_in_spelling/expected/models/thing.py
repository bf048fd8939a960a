"""Thing."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Thing(BaseModel):
    foo_bar_5a90: Annotated[str | Unset, Wire("fooBar")] = UNSET

    foo_bar: int | Unset = UNSET

    foo_bar_: Annotated[bool | Unset, Wire("foo-bar")] = UNSET

    foo_bar_0d74: Annotated[float | Unset, Wire("FooBar")] = UNSET
