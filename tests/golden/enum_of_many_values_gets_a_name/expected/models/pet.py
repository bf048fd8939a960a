"""Pet, and the types inside it."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    colour: PetColour | Unset = UNSET
    """What it looks like."""


PetColour: TypeAlias = Union[
    Literal["black", "blue", "brown", "green", "grey", "red", "white"],
    str,
]
"""What it looks like."""
