"""Thing."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Thing(BaseModel):
    empty: Annotated[str | Unset, Wire("")] = UNSET

    n_1st: Annotated[str | Unset, Wire("1st")] = UNSET

    n_200: Annotated[str | Unset, Wire("200")] = UNSET

    underscore: Annotated[str | Unset, Wire("_")] = UNSET

    star: Annotated[str | Unset, Wire("*")] = UNSET

    größe: int | Unset = UNSET

    名前: str | Unset = UNSET

    u1f389: Annotated[str | Unset, Wire("🎉")] = UNSET
