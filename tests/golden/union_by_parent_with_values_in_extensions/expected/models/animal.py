"""Animal, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .fox import Fox


@define(kw_only=True, repr=False)
class Animal(BaseModel):
    kind: str


AnimalUnion: TypeAlias = Annotated[
    Union["Cat", "Dog", "Fox", "Animal"],
    ByTag("kind", {"#Zoo.Cat": "Cat", "DOG": "Dog", "Fox": "Fox"}, default="Animal"),
]
