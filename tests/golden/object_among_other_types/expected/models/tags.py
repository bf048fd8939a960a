"""Tags, and the types inside it."""

from __future__ import annotations

from typing import TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

Tags: TypeAlias = Union["list[str]", "TagsObject"]


@define(kw_only=True, repr=False)
class TagsObject(BaseModel):
    """`Tags` as an object."""

    first: str | Unset = UNSET
