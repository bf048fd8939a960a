"""Animal, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .cat import CatUnion
    from .dog import Dog


@define(kw_only=True, repr=False)
class Animal(BaseModel):
    species: str


AnimalUnion: TypeAlias = Annotated[
    Union["CatUnion", "Dog", "Animal"],
    ByTag("species", {"cat": "CatUnion", "dog": "Dog"}, default="Animal"),
]
