"""Say what is wrong in a config file, and on which line."""

from __future__ import annotations

import difflib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from ..diagnostics import Excerpt, InputError, Position, input_error
from .lines import Key, line_of

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen
class Place:
    """A value in a config file: the file's text, and the keys that lead to it."""

    file: Path
    text: str
    keys: tuple[Key, ...] = ()

    def __truediv__(self, key: Key) -> Place:
        return Place(self.file, self.text, (*self.keys, key))

    def __str__(self) -> str:
        """The keys as TOML writes them; "" for the whole file."""
        named = [_quoted(key) for key in self.keys if isinstance(key, str)]
        return ".".join(named)

    def problem(self, code: str, message: str, fix: str = "") -> InputError:
        """Make the error that says what is wrong here."""
        position = self.position()
        excerpt = excerpt_of(self.text, position.line)
        return input_error(code, message, fix, position, excerpt=excerpt)

    def position(self) -> Position:
        """Find the line that states it."""
        return Position(shown(self.file), line_of(self.text, self.keys), 1)


def excerpt_of(text: str, line: int, context: int = 2) -> Excerpt:
    """Take the lines around a line."""
    lines = text.splitlines()
    first = max(line - context, 1)
    return Excerpt(first, tuple(lines[first - 1 : line + context]))


def nearest(word: str, known: Iterable[str]) -> str:
    """Say which known key was probably meant."""
    known = tuple(known)
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    if close:
        return f'did you mean "{close[0]}"?'
    return f"known keys: {', '.join(sorted(known))}"


def shown(file: Path) -> str:
    """Name a file as messages do: seen from the working folder, if it is below."""
    try:
        return str(file.relative_to(Path.cwd()))
    except ValueError:
        return os.fspath(file)


def _quoted(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else f'"{key}"'
