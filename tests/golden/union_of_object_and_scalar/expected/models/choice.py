"""Choice, and the types inside it."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel

Choice: TypeAlias = Union[Literal["none", "auto"], str, "ChoiceName"]
"""Which tool is used."""


@define(kw_only=True, repr=False)
class ChoiceName(BaseModel):
    """Use this one."""

    name: str
