"""Text of the document into source code: `literal` and `docstring` are the only ways."""

import re
import textwrap
import unicodedata
from collections.abc import Iterator
from math import isfinite

from ..ir import JsonScalar

WIDTH = 88
"""The line length of black."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def columns(text: str) -> int:
    """Return how many columns a line takes, as black counts: East Asian wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def literal(value: JsonScalar | None) -> str:
    """Return the Python expression of a value, as black writes it.

    Strings are in double quotes unless single quotes need fewer escapes; what cannot be printed is escaped,
    lone surrogates too (`repr` of those does not survive a file).
    """
    if not isinstance(value, str):
        if isinstance(value, float) and not isfinite(value):
            return f'float("{value}")'
        return repr(value).replace("e+", "e")
    quote = '"' if value.count('"') <= value.count("'") else "'"
    return f"{quote}{_escape(value, quote)}{quote}"


def docstring(text: str, indent: int = 0) -> str:
    """Return a docstring that says the text, wrapped, and is as black would write it.

    Lone surrogates are replaced: Python makes no class whose docstring has one.

    Args:
        text: the text; white space at the ends of lines does not count.
        indent: the column where the docstring stands, in characters.
    """
    lines = _lines(_SURROGATE.sub("\ufffd", text), WIDTH - indent)
    if not lines:
        return '""""""'
    if lines[0].startswith('"'):
        lines[0] = " " + lines[0]
    if len(lines) == 1:
        closing = " " if lines[0].endswith('"') else ""
        return f'"""{lines[0]}{closing}"""'
    margin = " " * indent
    body = "\n".join(
        margin + line if line and i else line for i, line in enumerate(lines)
    )
    return f'"""{body}\n{margin}"""'


def _lines(text: str, width: int) -> list[str]:
    """Return the escaped lines of a text, without a margin."""
    raw = [line.expandtabs(4).rstrip() for line in text.strip().split("\n")]
    raw[1:] = textwrap.dedent("\n".join(raw[1:])).split("\n") if raw[1:] else []
    found = [piece for line in raw for piece in _wrapped(_escape(line), width)]
    while found and not found[-1].strip():
        found.pop()
    rest = [line for line in found[1:] if line.strip()]
    margin = min((len(line) - len(line.lstrip(" ")) for line in rest), default=0)
    return (
        [found[0].strip(" "), *(line[margin:] for line in found[1:])] if found else []
    )


def _wrapped(line: str, width: int) -> Iterator[str]:
    """Yield a long line in pieces; list items keep their hanging indent."""
    line = line.replace('"""', '\\"\\"\\"').rstrip(" ")
    if columns(line) + 6 <= width:
        yield line
        return
    start = len(line) - len(line.lstrip(" "))
    hang = start + _hanging(line[start:]) if start or line[:2] in _BULLETS else 0
    pieces = textwrap.wrap(
        line,
        width - 6,
        subsequent_indent=" " * hang,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    )
    for piece in pieces or [""]:
        yield piece.rstrip(" ")


_BULLETS = ("- ", "* ")


def _hanging(line: str) -> int:
    """Return how much further the second line of an item starts: `- item`, `argument: text`."""
    if line[:2] in _BULLETS:
        return 2
    return 4 if line.partition(" ")[0].endswith(":") else 0


def _escape(text: str, quote: str = "") -> str:
    if text.isprintable() and "\\" not in text and not (quote and quote in text):
        return text
    return "".join(_escaped(char, quote) for char in text)


def _escaped(char: str, quote: str) -> str:
    if char == "\\" or (char == quote and quote):
        return "\\" + char
    if char == " " or char.isprintable():
        return char
    known = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(char)
    if known:
        return known
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
