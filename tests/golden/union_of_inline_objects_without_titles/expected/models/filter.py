"""Filter, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Filter(BaseModel):
    by: FilterBy | Unset = UNSET


FilterBy: TypeAlias = Annotated[
    Union["FilterByBefore", "FilterByAfter"],
    ByKey({"before": "FilterByBefore", "after": "FilterByAfter"}),
]


@define(kw_only=True, repr=False)
class FilterByBefore(BaseModel):
    """A form of `FilterBy`."""

    before: str


@define(kw_only=True, repr=False)
class FilterByAfter(BaseModel):
    """A form of `FilterBy`."""

    after: str
