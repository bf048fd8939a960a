"""One file: its text, its data, and the places of the data in the text."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from ..diagnostics import Excerpt, InputError, Position, input_error
from ..line_ends import text_digest
from .decoding import decode
from .json_marks import scan_json
from .json_reader import read_json
from .marks import line_and_column
from .yaml_reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diagnostics import Diagnostics
    from .data import JSON
    from .marks import Marks


# Quoted keys are written by who means JSON.
_JSON_START = re.compile(r'\s*\{\s*"')


@frozen(eq=False)
class SourceFile:
    """A file that has been read."""

    name: str
    """As people know it: the path or the address."""

    text: str = field(repr=False)
    root: JSON = field(repr=False)
    digest: str
    """SHA-256 of the bytes, with LF at the ends of lines."""

    yaml_marks: Marks | None = field(repr=False)
    """None for JSON, whose marks are found when they are asked for."""

    @cached_property
    def marks(self) -> Marks:
        """The places of the data."""
        return self.yaml_marks or scan_json(self.text).marks

    @cached_property
    def lines(self) -> Sequence[str]:
        """The lines of the text, as editors count them."""
        return _split_lines(self.text)

    def excerpt(self, position: Position, context: int = 2) -> Excerpt:
        """Give the lines around a position in this file."""
        return _excerpt(self.lines, position, context)

    def position(self, tokens: Sequence[str]) -> Position:
        """Find where the keys lead to, or where the nearest thing above it stands."""
        return Position(self.name, *line_and_column(self.marks.find(tokens)))


def read_source(data: bytes, name: str, diagnostics: Diagnostics) -> SourceFile:
    """Read the bytes of a file, JSON or YAML by content.

    Raises:
        InputError: it is neither.
    """
    text = decode(data, name).lstrip("\ufeff")
    digest = text_digest(data)
    try:
        root, marks = _read_text(text, name, diagnostics)
    except InputError as error:
        position = error.diagnostic.position
        if position is None:
            raise
        excerpt = _excerpt(_split_lines(text), position, 2)
        raise InputError(evolve(error.diagnostic, excerpt=excerpt)) from error
    return SourceFile(name, text, root, digest, marks)


def _read_text(
    text: str, name: str, diagnostics: Diagnostics
) -> tuple[JSON, Marks | None]:
    if text.lstrip()[:1] not in ("{", "["):
        return read_yaml(text, name, diagnostics)
    try:
        return read_json(text, name, diagnostics), None
    except json.JSONDecodeError as error:
        # It may be YAML in flow style; if not, JSON's complaint is the better one.
        position = Position(name, error.lineno, error.colno)
        problem = f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        fix = "correct the text at the position"
        try:
            found = read_yaml(text, name, diagnostics)
        except InputError as yaml_error:
            if yaml_error.diagnostic.code != "syntax":
                raise
        else:
            if _JSON_START.match(text):
                message = f"{problem}; it is read as YAML"
                diagnostics.warning("lax-json", message, fix=fix, position=position)
            return found
        raise input_error("syntax", problem, fix, position) from error


def _split_lines(text: str) -> Sequence[str]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _excerpt(lines: Sequence[str], position: Position, context: int) -> Excerpt:
    first = max(position.line - context, 1)
    return Excerpt(first, tuple(lines[first - 1 : position.line + context]))
