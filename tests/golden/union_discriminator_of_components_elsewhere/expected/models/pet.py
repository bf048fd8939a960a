"""Pet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog

Pet: TypeAlias = Annotated[
    Union["Cat", "Dog"],
    ByTag("kind", {"Cat": "Cat", "Dog": "Dog"}),
]
