"""Diagnostics as people read them, and as data for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from .diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .diagnostic import Diagnostic, Excerpt, Position

_LONGEST_LINE: Final = 120
_SHOWN_BEFORE: Final = 40
_RESET: Final = "\x1b[0m"
_BOLD: Final = "\x1b[1m"
_DIM: Final = "\x1b[2m"
_COLOURS: Final[Mapping[Severity, str]] = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.NOTE: "\x1b[1;36m",
}


class Locator(Protocol):
    """Knows where the things of a document stand."""

    def position(self, pointer: str) -> Position | None:
        """Find the place of the thing at a JSON Pointer."""
        ...

    def excerpt(self, position: Position, context: int = 2) -> Excerpt:
        """Give the lines around a position."""
        ...


def format_diagnostic(
    diagnostic: Diagnostic, locator: Locator | None = None, *, colour: bool = False
) -> str:
    """Write a diagnostic as several lines of text, without a newline at the end.

    Args:
        diagnostic: what to write.
        locator: knows the places; None when there is no document.
        colour: whether to write escape sequences for a terminal.
    """
    return "\n".join(_lines(diagnostic, locator, _Paint(colour)))


def to_json(
    diagnostic: Diagnostic, locator: Locator | None = None
) -> dict[str, object]:
    """Write a diagnostic as plain data. Keys are always there; null means none."""
    position = _position(diagnostic, locator)
    return {
        "severity": diagnostic.severity.value,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "file": position.file if position else None,
        "line": position.line if position else None,
        "column": position.column if position else None,
        "pointer": diagnostic.pointer,
        "fix": diagnostic.fix or None,
        "related": list(diagnostic.related),
    }


class _Paint:
    """Puts text into colours, or leaves it as it is."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, code: str) -> str:
        return f"{code}{text}{_RESET}" if self._colour else text


def _lines(
    diagnostic: Diagnostic, locator: Locator | None, paint: _Paint
) -> Iterator[str]:
    position = _position(diagnostic, locator)
    colour = _COLOURS[diagnostic.severity]
    kind = paint(f"{diagnostic.severity.value}[{diagnostic.code}]", colour)
    place = paint(f"{position}:", _BOLD) + " " if position else ""
    yield f"{place}{kind}: {_one_line(diagnostic.message)}"
    if diagnostic.pointer:
        yield paint(f"    at {_one_line(diagnostic.pointer)}", _DIM)
    excerpt = diagnostic.excerpt
    if excerpt is None and position and locator:
        excerpt = locator.excerpt(position)
    if position and excerpt:
        yield from _excerpt_lines(excerpt, position, paint, colour)
    for pointer in diagnostic.related:
        related = locator.position(pointer) if locator else None
        yield f"    see also: {related or ''} {_one_line(pointer)}".replace(":  ", ": ")
    if diagnostic.fix:
        yield f"    fix: {_one_line(diagnostic.fix)}"


def _excerpt_lines(
    excerpt: Excerpt, position: Position, paint: _Paint, colour: str
) -> Iterator[str]:
    last = excerpt.first + len(excerpt.lines) - 1
    width = max(len(str(last)), 4)
    for number, line in enumerate(excerpt.lines, excerpt.first):
        column = position.column if number == position.line else 1
        text = _printable(_part_of(line.rstrip(), column))
        if number == position.line:
            yield f"{paint('>', colour)} {number:>{width}} | {text}".rstrip()
        else:
            yield paint(f"  {number:>{width}} | {text}".rstrip(), _DIM)


def _part_of(line: str, column: int) -> str:
    """Return a line, or of a long one the part that a column is in: JSON may be all in one line."""
    if len(line) <= _LONGEST_LINE:
        return line
    start = 0 if column <= _LONGEST_LINE // 2 else column - 1 - _SHOWN_BEFORE
    start = min(start, len(line) - _LONGEST_LINE)
    end = start + _LONGEST_LINE
    before, after = "… " if start else "", " …" if end < len(line) else ""
    return f"{before}{line[start:end]}{after}"


def _position(diagnostic: Diagnostic, locator: Locator | None) -> Position | None:
    if diagnostic.position is None and diagnostic.pointer and locator:
        return locator.position(diagnostic.pointer)
    return diagnostic.position


def _one_line(text: str) -> str:
    return _printable(" ".join(text.splitlines()))


def _printable(text: str) -> str:
    """Show control characters: text of a document must not steer the terminal."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else " " if char == "\t" else f"\\x{ord(char):02x}"
        for char in text
    )
