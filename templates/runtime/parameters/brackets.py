"""Names in brackets, by which many servers put arrays and objects together again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from ..bodies.files import is_file
from ..codec.encoders import property_name
from ..jsondata import plain
from ..unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import TypeIs


def bracketed(name: str, value: object) -> Iterator[tuple[str, object]]:
    """The scalars, files and nulls in a value, each by its name.

    `a[b]=1` for objects, `a[]=1` for arrays, `a[][b]=1` for objects in arrays. What is
    empty has no name. A name that ends in [] says already that it is one of an array.
    """
    return _leaves(name.removesuffix("[]") if is_list(value) else name, value)


def item_name(name: str) -> str:
    """The name that each item of an array has."""
    return name if name.endswith("[]") else f"{name}[]"


def is_list(value: object) -> TypeIs[Iterable[object]]:
    """Is this an array, or what becomes one, and no text, file or object?"""
    if isinstance(value, str | Mapping) or is_file(value):
        return False
    return isinstance(value, Iterable)


def _leaves(name: str, value: object) -> Iterator[tuple[str, object]]:
    if value is UNSET:
        return
    if isinstance(value, Mapping):
        for key, member in cast("Mapping[object, object]", value).items():
            yield from _leaves(f"{name}[{property_name(key)}]", member)
    elif hasattr(value, "__codec__"):
        yield from _leaves(name, plain(value))
    elif is_list(value):
        for item in value:
            yield from _leaves(f"{name}[]", item)
    else:
        yield name, value
