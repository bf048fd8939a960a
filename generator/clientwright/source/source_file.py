"""One file: its text, its data, and the places of the data in the text."""

from __future__ import annotations

import hashlib
import json
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..diagnostics import InputError, Position, input_error
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


@frozen(eq=False)
class SourceFile:
    """A file that has been read."""

    name: str
    """As people know it: the path or the address."""

    text: str = field(repr=False)
    root: JSON = field(repr=False)
    digest: str
    """SHA-256 of the bytes."""

    yaml_marks: Marks | None = field(repr=False)
    """None for JSON, whose marks are found when they are asked for."""

    @cached_property
    def marks(self) -> Marks:
        """The places of the data."""
        return self.yaml_marks or scan_json(self.text).marks

    @cached_property
    def lines(self) -> Sequence[str]:
        """The lines of the text, as editors count them."""
        return self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def position(self, tokens: Sequence[str]) -> Position:
        """Find where the keys lead to, or where the nearest thing above it stands."""
        return Position(self.name, *line_and_column(self.marks.find(tokens)))


def read_source(data: bytes, name: str, diagnostics: Diagnostics) -> SourceFile:
    """Read the bytes of a file, JSON or YAML by content.

    Raises:
        InputError: it is neither.
    """
    text = decode(data, name).lstrip("\ufeff")
    digest = hashlib.sha256(data).hexdigest()
    json_error: json.JSONDecodeError | None = None
    if text.lstrip()[:1] in ("{", "["):
        try:
            root = read_json(text, name, diagnostics)
        except json.JSONDecodeError as error:
            # It may be YAML in flow style; if not, JSON's complaint is the better one.
            json_error = error
        else:
            return SourceFile(name, text, root, digest, None)
    try:
        root, marks = read_yaml(text, name, diagnostics)
    except InputError as error:
        if json_error is None or error.diagnostic.code != "syntax":
            raise
        raise input_error(
            "syntax",
            f"this is not JSON: {json_error.msg[:1].lower()}{json_error.msg[1:]}",
            "correct the text at the position",
            Position(name, json_error.lineno, json_error.colno),
        ) from error
    return SourceFile(name, text, root, digest, marks)
