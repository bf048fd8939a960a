"""Either, and the types inside it."""

from __future__ import annotations

from typing import TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel

Either: TypeAlias = Union[str, "list[EitherItem]"]


@define(kw_only=True, repr=False)
class EitherItem(BaseModel):
    """An item of a form of `Either`."""

    text: str
