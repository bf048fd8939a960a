"""JSON data: making it, telling it apart, writing it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .codec import encode

if TYPE_CHECKING:
    from typing_extensions import TypeIs


def plain(value: object) -> object:
    """The value as JSON data: models, dates, generators and the like are gone."""
    return encode(value)


def is_array(value: object) -> TypeIs[list[object]]:
    """Is this JSON data an array?"""
    return isinstance(value, list)


def is_object(value: object) -> TypeIs[dict[str, object]]:
    """Is this JSON data an object?"""
    return isinstance(value, dict)


def json_text(value: object) -> str:
    """JSON data without needless spaces.

    Raises:
        ValueError: For NaN and infinities, which JSON does not have.
    """
    written = json.dumps(
        value, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )
    if written.isascii():
        return written
    try:
        written.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair has no UTF-8, but an escape in JSON.
        return json.dumps(value, separators=(",", ":"))
    return written


def parse_json(content: str | bytes, charset: str | None = None) -> object:
    """JSON data of its text.

    Args:
        content: RFC 8259, 8.1: "MUST be encoded using UTF-8"; UTF-16 is known, too.
        charset: What it is in if that is not so: some servers say it, and do it.

    Raises:
        ValueError: It is none, or is nested too deep to be read.
    """
    try:
        data: object = json.loads(content)
    except UnicodeDecodeError:
        if charset is None or isinstance(content, str):
            raise
        try:
            return parse_json(content.decode(charset))
        except LookupError:
            raise ValueError(f"no charset is called {charset}") from None
    except RecursionError:
        raise ValueError("the JSON is nested too deep") from None
    return data


def text(value: object) -> str:
    """One scalar as the text that parameters and forms carry.

    Booleans and numbers are JSON's; arrays and objects, for which no style has a place
    below the first level, compact JSON.

    Raises:
        ValueError: For NaN and infinities, which JSON does not have.
    """
    return value if isinstance(value, str) else json_text(value)
