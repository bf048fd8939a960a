"""How the value of a parameter is written as text: the styles of OpenAPI 3.1, 4.8.12."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..jsondata import is_array, is_object, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Style:
    """How one parameter is written.

    `style` is one of the specification's names (simple, label, matrix, form,
    spaceDelimited, pipeDelimited, deepObject), "json" for a parameter that is described
    by `content` of a JSON media type, or "brackets" for `a[]=1` and `a[b]=1`.
    """

    __slots__ = ("allow_reserved", "explode", "style")

    def __init__(
        self,
        style: str,
        explode: bool | None = None,
        allow_reserved: bool = False,
    ) -> None:
        self.style = style
        # OpenAPI 3.1, 4.8.12.2: "When style is form, the default value is true. For
        # all other styles, the default value is false."
        self.explode = style == "form" if explode is None else explode
        self.allow_reserved = allow_reserved

    def __repr__(self) -> str:
        return f"Style({self.style!r}, {self.explode}, {self.allow_reserved})"


_NO_HEADERS: Mapping[str, str] = {}


class Encoding:
    """How one property of a form is written (OpenAPI 3.1, 4.8.15).

    `content_type` is the media type of the part, or a list: "image/png, image/*". It
    does not count beside a `style`, by which the value is written like a query
    parameter. `headers` are those of the part whose values the document fixes.
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
        return f"Encoding({self.content_type!r}, style={self.style})"


_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}


def delimiter(style: Style) -> str:
    """What is between the pieces of a value that is one text.

    OpenAPI 3 has the others than "," for queries alone; Swagger 2.0 has them everywhere.
    """
    return _DELIMITERS.get(style.style, ",")


FORM = Style("form")
BRACKETS = Style("brackets")
SIMPLE = Style("simple")

Quote: TypeAlias = "Callable[[str], str]"


def items(array: list[object]) -> list[object]:
    """The items of an array, without the nulls."""
    return [item for item in array if item is not None]


def members(data: dict[str, object]) -> list[tuple[str, object]]:
    """The members of an object, without the nulls."""
    return [(name, member) for name, member in data.items() if member is not None]


def tokens(value: object, explode: bool, quote: Quote) -> list[str]:
    """The pieces of JSON data, to be joined by the delimiter of a style.

    An array gives its items; an object `name=value` when exploded, otherwise names and
    values in turn; a scalar itself.
    """
    if is_array(value):
        return [quote(text(item)) for item in items(value)]
    if is_object(value):
        pairs = [(quote(name), quote(text(member))) for name, member in members(value)]
        if explode:
            return [f"{name}={member}" for name, member in pairs]
        return [token for pair in pairs for token in pair]
    return [quote(text(value))]
