"""F, and the types inside it."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag
from .._runtime.unset import UNSET, Unset

F: TypeAlias = Annotated[Union["FA", "FB"], ByTag("t", {"a": "FA", "b": "FB"})]


@define(kw_only=True, repr=False)
class FA(BaseModel):
    """A form of `F`."""

    kind: str | Unset = UNSET

    t: Literal["a"] = "a"

    x: str | Unset = UNSET


@define(kw_only=True, repr=False)
class FB(BaseModel):
    """A form of `F`."""

    kind: str | Unset = UNSET

    t: Literal["b"] = "b"

    x: int | Unset = UNSET
