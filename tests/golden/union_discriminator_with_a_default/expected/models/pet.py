"""Pet, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    species: str


PetUnion: TypeAlias = Annotated[
    Union["Cat", "Dog", "Pet"],
    ByTag("species", {"Cat": "Cat", "Dog": "Dog"}, default="Dog"),
]
