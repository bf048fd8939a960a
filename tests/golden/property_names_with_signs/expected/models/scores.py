"""Scores."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Scores(BaseModel):
    hate: float

    hate_threatening: Annotated[float, Wire("hate/threatening")]

    self_harm: Annotated[float, Wire("self-harm")]

    plus_1: Annotated[int | Unset, Wire("+1")] = UNSET

    minus_1: Annotated[int | Unset, Wire("-1")] = UNSET

    type: Annotated[str | Unset, Wire("@type")] = UNSET

    ref: Annotated[str | Unset, Wire("$ref")] = UNSET

    x_y: Annotated[str | Unset, Wire("x.y")] = UNSET

    a_b: Annotated[str | Unset, Wire("a b")] = UNSET
