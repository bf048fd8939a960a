"""The properties of a form as the document wants each to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..jsondata import is_array, is_object, json_text, text
from ..parameters.query import render_query
from ..responses.selection import is_json, media_type_of

if TYPE_CHECKING:
    from ..parameters.styles import Encoding, Style


def encoded(value: object, encoding: Encoding) -> str | None:
    """JSON data in the stated media type; None: in the usual one.

    Text is taken for what is already in that type, be it JSON.
    """
    stated = encoding.content_type
    if stated is None or "," in stated or encoding.style:
        return None
    if is_json(media_type_of(stated)) and not isinstance(value, str):
        return json_text(value)
    return None if is_array(value) or is_object(value) else text(value)


def file_type(encoding: Encoding, guessed: str) -> str:
    """The media type of a file, when its own one is only guessed."""
    stated = [media_type_of(each) for each in (encoding.content_type or "").split(",")]
    if any(_covers(each, guessed) for each in stated):
        return guessed
    return next((each for each in stated if each and "*" not in each), guessed)


def styled_pairs(name: str, value: object, style: Style) -> list[tuple[str, str]]:
    """Names and values of a property that is written like a query parameter."""
    pairs = [
        pair.partition("=")
        for written in render_query({name: value}, {name: style}).values()
        for pair in written
    ]
    return [(unquote(key), unquote(item)) for key, _, item in pairs]


def reserved_pairs(name: str, value: object, style: Style) -> list[str]:
    """The same for a form, percent-encoded but for the reserved characters."""
    found = render_query({name: value}, {name: style}).values()
    return [pair for written in found for pair in written]


def _covers(stated: str, media_type: str) -> bool:
    main, _, sub = stated.partition("/")
    wanted = media_type_of(media_type)
    return stated in {wanted, "*/*"} or (sub == "*" and wanted.startswith(f"{main}/"))
