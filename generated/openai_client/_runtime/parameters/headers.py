"""Header and cookie arguments as text, and layers of headers as one set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from ..jsondata import is_object, json_text, plain, text
from ..unset import UNSET
from .styles import FORM, SIMPLE, Style, delimiter, members, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..unset import Unset

HeaderList: TypeAlias = "list[tuple[bytes, bytes | None]]"
"""Names and values as they are sent; None: not to be sent, whoever else adds it."""

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# RFC 9110, 5.5: no control characters but the tab.
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Spaces at its ends are not taken as parts of the value.
_COOKIE_END = re.compile(r"[^\x20-\x3a\x3c-\x7e]|\A\x20|\x20\Z")
# RFC 6265, 4.1.1: what a cookie's value cannot hold; "%", so that it can be undone.
_NO_COOKIE_OCTET = re.compile(r"[^\x21\x23\x24\x26-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]")


def render_headers(
    arguments: Mapping[str, object], styles: Mapping[str, Style]
) -> dict[str, str]:
    """Write header arguments (style simple). UNSET, None and what is empty are left out.

    RFC 6570, 2.3: a list without members is undefined; a text without letters is not.
    """
    written: dict[str, str] = {}
    for name, value in arguments.items():
        if value is not None and value is not UNSET:
            line = _simple(plain(value), styles.get(name, SIMPLE))
            if line is not None:
                written[name] = line
    return written


def render_cookies(
    arguments: Mapping[str, object], styles: Mapping[str, Style]
) -> list[str]:
    """Write cookie arguments as `name=value` pairs. UNSET and None are left out.

    Form style would join exploded values by "&", which no server reads as cookies:
    they become several cookies, as with the cookie style of OpenAPI 3.2. That differs
    by what is escaped: nothing, "data values that require any sort of escaping MUST be
    provided in escaped form" (3.2.0, 4.12.5).

    Raises:
        ValueError: A text that is not to be escaped would end the cookie.
    """
    pairs: list[str] = []
    for name, value in arguments.items():
        if value is not None and value is not UNSET:
            pairs += _cookie(name, plain(value), styles.get(name, FORM))
    return pairs


def merge_headers(layers: Iterable[Mapping[str, str | Unset | None]]) -> HeaderList:
    """One set of headers, names compared without case; a later layer counts.

    None takes away what an earlier one has; UNSET is left out.

    Raises:
        ValueError: For what no header can carry. The message does not show the value,
            which may be a credential.
    """
    merged: dict[str, tuple[str, str | None]] = {}
    for layer in layers:
        for name, value in layer.items():
            if value is not UNSET:
                merged[name.lower()] = (name, value)
    return [
        (_field_name(name), None if value is None else _field_value(name, value))
        for name, value in merged.values()
    ]


def credential_cookies(given: Mapping[str, str], pairs: Iterable[str]) -> list[str]:
    """Write cookies that hold credentials, but for those that are among other pairs.

    Raises:
        ValueError: A credential would end the cookie. The message does not show it.
    """
    names = {pair.partition("=")[0] for pair in pairs}
    return [
        f"{name}={_unescaped(value, name)}"
        for name, value in given.items()
        if name not in names
    ]


def _simple(value: object, style: Style) -> str | None:
    if style.style == "json":
        return json_text(value)
    pieces = tokens(value, style.explode, str)
    return delimiter(style).join(pieces) if pieces else None


def _cookie(name: str, value: object, style: Style) -> list[str]:
    if style.style == "json":
        return [f"{name}={_escaped(json_text(value))}"]

    def quote(text: str) -> str:
        return _unescaped(text, name) if style.style == "cookie" else _escaped(text)

    if style.explode and is_object(value):
        return [
            f"{_escaped(key).replace('=', '%3D')}={quote(text(member))}"
            for key, member in members(value)
        ]
    pieces = tokens(value, style.explode, quote)
    if style.explode:
        return [f"{name}={piece}" for piece in pieces]
    return [f"{name}={','.join(pieces)}"] if pieces else []


def _escaped(value: str) -> str:
    return _NO_COOKIE_OCTET.sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), value
    )


def _unescaped(value: str, name: str) -> str:
    if _COOKIE_END.search(value):
        raise ValueError(
            f"the value of the cookie {name} has a character that no cookie can carry"
        )
    return value


def _field_name(name: str) -> bytes:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name for a header")
    return name.encode()


def _field_value(name: str, value: str) -> bytes:
    # RFC 9110, 5.5: white space around a value is no part of it.
    value = value.strip(" \t")
    if _CONTROL.search(value) or _SURROGATE.search(value):
        raise ValueError(
            f"the value of the header {name} has a character that no header can carry"
        )
    return value.encode()
