"""How a document wants the single properties of a form to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from .jsondata import json_text, plain, text
from .query import render_query
from .selection import is_json, media_type_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .styles import Style

_NO_HEADERS: Mapping[str, str] = {}


class Encoding:
    """An Encoding Object (OpenAPI 3.1, 4.8.15), for one property.

    Attributes:
        content_type: The media type of the part, or a list: "image/png, image/*". It
            is not used with a style: "If a value is explicitly defined, then the
            value of contentType SHALL be ignored."
        headers: Headers of the part, where the document fixes their values.
        style: How the value is written, as if it were a query parameter.
    """

    __slots__ = ("content_type", "headers", "style")

    def __init__(
        self,
        content_type: str | None = None,
        *,
        headers: Mapping[str, str] = _NO_HEADERS,
        style: Style | None = None,
    ) -> None:
        self.content_type = content_type
        self.headers = headers
        self.style = style

    def __repr__(self) -> str:
        return f"Encoding({self.content_type!r})"

    def file_type(self, guessed: str) -> str:
        """The media type of a file whose own one is only guessed."""
        stated = [media_type_of(each) for each in (self.content_type or "").split(",")]
        if any(_covers(each, guessed) for each in stated):
            return guessed
        return next((each for each in stated if each and "*" not in each), guessed)

    def written(self, value: object) -> str | None:
        """A value that is no file, in the stated media type; None: in the usual one."""
        if self.content_type is None or "," in self.content_type:
            return None
        data = plain(value)
        return json_text(data) if is_json(media_type_of(self.content_type)) else (
            data if isinstance(data, str) else None
        )


def styled_pairs(name: str, value: object, style: Style) -> list[tuple[str, str]]:
    """Names and values of a property that is written like a query parameter."""
    pairs = [
        pair.partition("=")
        for written in render_query({name: value}, {name: style}).values()
        for pair in written
    ]
    return [(unquote(key), unquote(item)) for key, _, item in pairs]


def _covers(stated: str, media_type: str) -> bool:
    main, _, sub = stated.partition("/")
    wanted = media_type_of(media_type)
    return stated in {wanted, "*/*"} or (sub == "*" and wanted.startswith(f"{main}/"))
