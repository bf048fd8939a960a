"""Where in a text the parts of its data stand, and the part of the text around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# A place is a line and a column in one integer: plain integers cost the garbage
# collector nothing, and a large document has more than a hundred thousand of them.
_COLUMN_BITS = 24


def place(line: int, column: int) -> int:
    """Pack a line and a column, both counted from 0."""
    return line << _COLUMN_BITS | column


def line_and_column(packed: int) -> tuple[int, int]:
    """Unpack a place into line and column, both counted from 1."""
    return (packed >> _COLUMN_BITS) + 1, (packed & (1 << _COLUMN_BITS) - 1) + 1


class Marks:
    """The places of the entries of one object or array, and of what is in them.

    The place of an entry is where its value stands if that is a scalar, and where its
    key stands if it is an object or array: that is what a reader looks for.
    """

    __slots__ = ("children", "places", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.places: dict[str | int, int] = {}
        self.children: dict[str | int, Marks] = {}

    def find(self, tokens: Sequence[str]) -> int:
        """Find the place that the keys lead to, or that of the nearest thing above."""
        found, marks = self.start, self
        for token in tokens:
            key = token if token in marks.places else _index(token)
            if key not in marks.places:
                break
            found = marks.places[key]
            inner = marks.children.get(key)
            if inner is None:
                break
            marks = inner
        return found


def _index(token: str) -> str | int:
    # isdecimal alone admits digits of other scripts, which are no array index.
    return int(token) if token.isascii() and token.isdecimal() else token
