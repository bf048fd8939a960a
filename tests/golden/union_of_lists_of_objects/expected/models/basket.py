"""Basket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByItem, ByTag

if TYPE_CHECKING:
    from .apple import Apple
    from .pear import Pear

Basket: TypeAlias = Annotated[
    Union["list[Apple]", "list[Pear]"],
    ByItem(ByTag("kind", {"apple": "Apple", "pear": "Pear"})),
]
