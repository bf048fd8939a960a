"""What a plain YAML scalar means in the core schema of YAML 1.2 (section 10.3.2).

`no`, `on`, `12:30`, `2020-01-01` and `1_000` are strings there, other than in the YAML
1.1 that PyYAML speaks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Final[Mapping[str, bool | None]] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_SPECIAL: Final[Mapping[str, float]] = {
    sign + word: float(sign + word[1:])
    for sign in ("", "+", "-")
    for word in (".inf", ".Inf", ".INF")
} | {word: float("nan") for word in (".nan", ".NaN", ".NAN")}
_INT = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_OCTAL = re.compile(r"0o[0-7]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_NUMBER_STARTS: Final = frozenset("0123456789+-.")
_WORD_STARTS: Final = frozenset("~nNtTfF")

# Python refuses to read longer decimal integers (CVE-2020-10735).
_LONGEST_INT: Final = 4000


def resolve_scalar(text: str) -> str | int | float | bool | None:
    """Read a plain scalar by the core schema."""
    first = text[:1]
    if first in _NUMBER_STARTS and first:
        return _resolve_number(text)
    if (first in _WORD_STARTS or not first) and text in _WORDS:
        return _WORDS[text]
    return text


def read_integer(text: str) -> int | float:
    """Read a decimal integer; one that is too long for Python becomes a float."""
    return int(text) if len(text) < _LONGEST_INT else float(text)


def _resolve_number(text: str) -> str | int | float:
    if _INT.match(text):
        return read_integer(text)
    if _FLOAT.match(text):
        return float(text)
    if _OCTAL.match(text):
        return int(text[2:], 8)
    if _HEX.match(text):
        return int(text[2:], 16)
    return _SPECIAL.get(text, text)
