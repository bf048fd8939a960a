"""Owned, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey
from .._runtime.unset import UNSET, Unset

Owned: TypeAlias = Annotated[
    Union["OwnedCat", "OwnedDog"],
    ByKey({"fur": "OwnedCat", "bark": "OwnedDog"}),
]


@define(kw_only=True, repr=False)
class OwnedCat(BaseModel):
    """A form of `Owned`."""

    owner: str | Unset = UNSET

    fur: str


@define(kw_only=True, repr=False)
class OwnedDog(BaseModel):
    """A form of `Owned`."""

    owner: str | Unset = UNSET

    bark: str
