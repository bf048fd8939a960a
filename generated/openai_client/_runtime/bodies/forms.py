"""Bodies of the type application/x-www-form-urlencoded."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote_plus

from ..jsondata import is_array, is_object, plain, text
from ..parameters.brackets import bracketed
from .encodings import encoded, reserved_pairs, styled_pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..parameters.styles import Encoding

_NO_ENCODINGS: Mapping[str, Encoding] = {}


def encode_form(
    properties: Mapping[str, object],
    encodings: Mapping[str, Encoding] = _NO_ENCODINGS,
    *,
    brackets: bool = False,
) -> bytes:
    """Write the properties of an object: style form, exploded, if nothing else is said.

    An array repeats its name. What lies deeper, for which OpenAPI has no rule, is
    named in brackets: `user[name]=x`, `rows[0][id]=1`. With `brackets`, arrays are so
    on every level: `tags[]=x`, `rows[][id]=1`. None is an empty value.
    """
    pairs: list[str] = []
    for name, given in properties.items():
        value = plain(given)
        encoding = encodings.get(name)
        written = encoded(value, encoding) if encoding else None
        if encoding and encoding.style and encoding.style.allow_reserved:
            pairs += reserved_pairs(name, value, encoding.style)
        elif encoding and encoding.style:
            pairs += map(_written, styled_pairs(name, value, encoding.style))
        elif written is not None and value is not None:
            pairs.append(_written((name, written)))
        else:
            found = _bracket_pairs(name, value) if brackets else _pairs(name, value)
            pairs += map(_written, found)
    return "&".join(pairs).encode()


def _written(pair: tuple[str, str]) -> str:
    name, value = pair
    return f"{quote_plus(name)}={quote_plus(value)}"


def _bracket_pairs(name: str, value: object) -> list[tuple[str, str]]:
    return [
        (part, "" if leaf is None else text(leaf))
        for part, leaf in bracketed(name, value)
    ]


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
