"""Bodies of the type application/x-www-form-urlencoded."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote_plus

from .jsondata import is_array, is_object, plain, text

if TYPE_CHECKING:
    from collections.abc import Mapping


def encode_form(properties: Mapping[str, object]) -> bytes:
    """Write the properties of an object: style form, exploded.

    An array repeats its name. What lies deeper, for which OpenAPI has no rule, is
    named in brackets: `user[name]=x`, `rows[0][id]=1`. None is an empty value.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in properties.items():
        pairs += _pairs(name, plain(value))
    return "&".join(
        f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs
    ).encode()


def _pairs(name: str, value: object) -> list[tuple[str, str]]:
    if is_object(value):
        found: list[tuple[str, str]] = []
        for key, member in value.items():
            found += _pairs(f"{name}[{key}]", member)
        return found
    if is_array(value):
        found = []
        for number, item in enumerate(value):
            deeper = is_array(item) or is_object(item)
            found += _pairs(f"{name}[{number}]" if deeper else name, item)
        return found
    return [(name, "" if value is None else text(value))]
