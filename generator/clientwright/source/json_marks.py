"""Finds the places of the entries of a JSON text, which its parser does not tell.

Only run when a position is asked for: it takes ten times as long as reading the data.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import field, frozen

from .marks import Marks, place

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],]|[^\s{}\[\],:"]+')
_CONSTANTS = frozenset({"NaN", "Infinity", "-Infinity"})


@frozen
class Repeat:
    """A key that stands in one object twice."""

    key: str
    first: int
    again: int


@frozen
class JsonScan:
    """What a scan of a JSON text finds."""

    marks: Marks
    repeats: list[Repeat] = field(factory=list[Repeat])
    constants: list[tuple[str, int]] = field(factory=list[tuple[str, int]])
    """Words that are numbers in JavaScript but not in JSON, and their places."""


class _Frame:
    """An object or array that is being scanned."""

    __slots__ = ("is_object", "key", "key_place", "marks")

    def __init__(self, is_object: bool, start: int) -> None:
        self.is_object = is_object
        self.marks = Marks(start)
        self.key: str | int | None = None if is_object else 0
        self.key_place = start


def scan_json(text: str) -> JsonScan:
    """Scan a text that is known to be JSON."""
    top = _Frame(False, 0)
    stack = [top]
    scan = JsonScan(top.marks)
    for token, here in _tokens(text):
        frame = stack[-1]
        if token in ("}", "]"):
            stack.pop()
        elif token == ",":
            frame.key = None if frame.is_object else len(frame.marks.places)
        elif frame.key is None:
            frame.key, frame.key_place = _read_key(token), here
            if frame.key in frame.marks.places:
                first = frame.marks.places[frame.key]
                scan.repeats.append(Repeat(str(frame.key), first, here))
        elif token in ("{", "["):
            inner = _Frame(token == "{", here)
            frame.marks.places[frame.key] = frame.key_place if frame.is_object else here
            frame.marks.children[frame.key] = inner.marks
            stack.append(inner)
        else:
            frame.marks.places[frame.key] = here
            frame.marks.children.pop(frame.key, None)
            if token in _CONSTANTS:
                scan.constants.append((token, here))
    return JsonScan(top.marks.children.get(0, top.marks), scan.repeats, scan.constants)


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    """Yield each token but the colons, with its place."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    for match in _TOKEN.finditer(text):
        line = bisect_right(starts, match.start()) - 1
        yield match[0], place(line, match.start() - starts[line])


def _read_key(token: str) -> str:
    return str(json.loads(token)) if "\\" in token else token[1:-1]
