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


def parse_json(content: str | bytes) -> object:
    """JSON data of its text.

    Raises:
        ValueError: It is none, or is nested too deep to be read.
    """
    try:
        data: object = json.loads(content)
    except RecursionError:
        raise ValueError("the JSON is nested too deep") from None
    return data


def text(value: object) -> str:
    """One scalar as the text that parameters and forms carry.

    Booleans and numbers are JSON's; arrays and objects, for which no style has a place
    below the first level, compact JSON.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(value)
    return json_text(value)
