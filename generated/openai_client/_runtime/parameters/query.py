"""Query strings: arguments by their styles, and what already stands in a URL.

A query is kept as encoded pairs, grouped by the parameter they belong to. So a layer
(`extra_query`) can replace one parameter of another (the operation's) and leave the rest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote, unquote_plus

from ..jsondata import is_array, is_object, json_text, plain, text
from ..unset import UNSET
from .brackets import bracketed
from .styles import FORM, Quote, Style, delimiter, items, members, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Query: TypeAlias = "dict[str, list[str]]"
"""Parameter name → its `name=value` pairs, percent-encoded; none: to be removed."""

_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")


def literal_query(query: str) -> Query:
    """The query that a URL or a path key already has, kept as it is written."""
    grouped: Query = {}
    for pair in query.split("&"):
        if pair:
            name = unquote_plus(pair.partition("=")[0])
            grouped.setdefault(name, []).append(pair)
    return grouped


def render_query(
    arguments: Mapping[str, object],
    styles: Mapping[str, Style] | None = None,
    default: Style = FORM,
) -> Query:
    """Write arguments by their styles. UNSET is left out; None removes what is there."""
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    return {
        name: _pairs(name, plain(value), (styles or {}).get(name, default))
        for name, value in given.items()
    }


def join_query(layers: Iterable[Query]) -> str:
    """One query string; of two layers that name a parameter the later one counts."""
    merged: Query = {}
    for layer in layers:
        merged.update(layer)
    return "&".join(pair for pairs in merged.values() for pair in pairs)


def quote_part(value: str) -> str:
    """Percent-encode everything but RFC 3986's unreserved characters."""
    return quote(value, safe="")


def quote_reserved(value: str) -> str:
    """RFC 6570, 3.2.3: reserved characters and percent-encoded triples pass.

    Not those that would end the value or the query ("&", "#") or be read as another
    character ("+"), nor brackets, which RFC 3986 does not admit in a query.
    """
    return "".join(
        part if _TRIPLE.fullmatch(part) else quote(part, safe=":/?@!$'()*,;=")
        for part in _TRIPLE.split(value)
    )


def _pairs(name: str, value: object, style: Style) -> list[str]:
    quoted: Quote = quote_reserved if style.allow_reserved else quote_part
    key = quote_part(name)
    if value is None:
        return []
    if style.style == "json":
        return [f"{key}={quoted(json_text(value))}"]
    if style.style == "deepObject":
        return _deep(key, value, quoted)
    if style.style == "brackets":
        return [
            f"{quote_part(part)}={quoted(text(leaf))}"
            for part, leaf in bracketed(name, value)
            if leaf is not None
        ]
    if style.explode:
        return _exploded(key, value, quoted)
    pieces = tokens(value, style.explode, quoted)
    between = quote(delimiter(style), safe=",")
    return [f"{key}={between.join(pieces)}"] if pieces else []


def _exploded(key: str, value: object, quoted: Quote) -> list[str]:
    if is_object(value):
        # What lies deeper has no form of its own; brackets are the custom.
        return [
            pair
            for name, member in members(value)
            for pair in _deep(quote_part(name), member, quoted)
        ]
    values = items(value) if is_array(value) else [value]
    return [f"{key}={quoted(text(item))}" for item in values]


def _deep(key: str, value: object, quoted: Quote) -> list[str]:
    """`key[a][b]=1`; an array repeats its key, objects in it are numbered."""
    if is_object(value):
        return [
            pair
            for name, member in members(value)
            for pair in _deep(f"{key}%5B{quote_part(name)}%5D", member, quoted)
        ]
    if is_array(value):
        return [
            pair
            for number, item in enumerate(items(value))
            for pair in _deep(_item_key(key, number, item), item, quoted)
        ]
    return [f"{key}={quoted(text(value))}"]


def _item_key(key: str, number: int, item: object) -> str:
    return f"{key}%5B{number}%5D" if is_array(item) or is_object(item) else key
