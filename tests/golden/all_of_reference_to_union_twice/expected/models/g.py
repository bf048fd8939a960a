"""G, and the types inside it."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag
from .._runtime.unset import UNSET, Unset

G: TypeAlias = Annotated[Union["GA", "GB"], ByTag("t", {"a": "GA", "b": "GB"})]


@define(kw_only=True, repr=False)
class GA(BaseModel):
    """A form of `G`."""

    other: str | Unset = UNSET

    t: Literal["a"] = "a"

    x: str | Unset = UNSET


@define(kw_only=True, repr=False)
class GB(BaseModel):
    """A form of `G`."""

    other: str | Unset = UNSET

    t: Literal["b"] = "b"

    x: int | Unset = UNSET
