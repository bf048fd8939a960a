"""Source, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey
from .._runtime.unset import UNSET, Unset

Source: TypeAlias = Annotated[
    Union["SourceFromAFile", "SourceFromTheWeb"],
    ByKey({"file_id": "SourceFromAFile", "url": "SourceFromTheWeb"}),
]


@define(kw_only=True, repr=False)
class SourceFromAFile(BaseModel):
    """A form of `Source`."""

    file_id: str

    name: str | Unset = UNSET


@define(kw_only=True, repr=False)
class SourceFromTheWeb(BaseModel):
    """A form of `Source`."""

    url: str

    name: str | Unset = UNSET
