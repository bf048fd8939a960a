"""Path arguments into the path of an operation, so that none can change which it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from ..jsondata import is_array, is_object, json_text, plain, text
from ..unset import UNSET
from .styles import SIMPLE, Style, delimiter, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

_EXPRESSION = re.compile(r"\{([^{}]+)\}")
_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")


def render_path(
    template: str, arguments: Mapping[str, object], styles: Mapping[str, Style]
) -> str:
    """Fill the `{name}` expressions of a path.

    Everything but RFC 3986's unreserved characters is percent-encoded, "/" and "%"
    too. A value that is a segment by itself, and for which the document has nothing to
    say, keeps its ":" and "@", which delimit nothing there: `ft:gpt-4` is the name
    that people know. With `allow_reserved` other characters of a segment pass, but not
    "/", "?" and "#". OpenAPI 3.2, 4.8.2: "The value for these path parameters MUST NOT
    contain any unescaped 'generic syntax' characters".

    Raises:
        ValueError: For an argument that is missing, None or empty, and for "." and
            "..", which name the folder above: the server would be asked for another
            resource than the operation's.
    """

    def expand(match: re.Match[str]) -> str:
        name = match.group(1)
        value = _given(name, arguments)
        data = plain(value)
        if name in styles:
            expanded = _expand(name, data, styles[name])
        elif _is_segment(match) and not is_array(data) and not is_object(data):
            expanded = quote(text(data), safe=":@")
        else:
            expanded = _expand(name, data, SIMPLE)
        # So that no two of them, or one beside a literal ".", make one of these either.
        if unquote(expanded) in {"", ".", ".."}:
            raise ValueError(f"path argument {name!r} must not be {value!r}")
        return expanded

    return _EXPRESSION.sub(expand, template)


def render_path_query(
    template: str, arguments: Mapping[str, object], styles: Mapping[str, Style]
) -> str:
    """Fill the `{name}` expressions in the query of a path, where any value will do.

    Raises:
        ValueError: For an argument that is missing or None.
    """

    def expand(match: re.Match[str]) -> str:
        name = match.group(1)
        style = styles.get(name, SIMPLE)
        return _expand(name, plain(_given(name, arguments)), style)

    return _EXPRESSION.sub(expand, template)


def _given(name: str, arguments: Mapping[str, object]) -> object:
    value = arguments.get(name, UNSET)
    if value is None or value is UNSET:
        raise ValueError(f"path argument {name!r} must be given, not {value!r}")
    return value


def _is_segment(match: re.Match[str]) -> bool:
    """Is the expression all of what stands between two slashes?"""
    path, end = match.string, match.end()
    return path[match.start() - 1] == "/" and path[end : end + 1] in ("", "/")


def _expand(name: str, value: object, style: Style) -> str:
    quoted = _quote_reserved if style.allow_reserved else _quote
    if style.style == "json":
        return quoted(json_text(value))
    pieces = tokens(value, style.explode, quoted)
    if not "".join(pieces):
        return ""
    if style.style == "label":
        return "." + ("." if style.explode else ",").join(pieces)
    if style.style == "matrix":
        return _matrix(_quote(name), value, pieces, style.explode)
    return quote(delimiter(style), safe=",").join(pieces)


def _matrix(name: str, value: object, pieces: list[str], explode: bool) -> str:
    if not explode:
        return f";{name}={','.join(pieces)}"
    if is_object(value):
        return "".join(f";{piece}" for piece in pieces)
    return "".join(f";{name}={piece}" for piece in pieces)


def _quote(value: str) -> str:
    return quote(value, safe="")


def _quote_reserved(value: str) -> str:
    """Let percent-encoded triples pass, and what RFC 3986, 3.3 admits in a segment."""
    return "".join(
        part if _TRIPLE.fullmatch(part) else quote(part, safe="!$&'()*+,;=:@")
        for part in _TRIPLE.split(value)
    )
