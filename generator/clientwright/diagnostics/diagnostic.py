"""What can be said about a document: a diagnostic, its severity and its place."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Severity(StrEnum):
    """How much a diagnostic matters."""

    ERROR = "error"
    """Something of the document could not be used as it is written."""

    WARNING = "warning"
    """Something is wrong or doubtful, and a safe reading of it was found."""

    NOTE = "note"
    """Nothing is wrong; a decision was taken that a reader may want to know."""


@frozen
class Position:
    """A place in a file. Lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@frozen
class Excerpt:
    """Some lines of a file."""

    first: int
    """The number of the first of them."""

    lines: tuple[str, ...]


@frozen
class Diagnostic:
    """One problem, where it is, what happens now, and how to fix it."""

    severity: Severity
    code: str
    message: str
    pointer: str | None = None
    """The JSON Pointer of the thing; its position is looked up when it is printed."""

    fix: str = ""
    related: tuple[str, ...] = ()
    """JSON Pointers of other things that the message speaks of."""

    position: Position | None = None
    """Only for what has no pointer, such as a syntax error."""

    excerpt: Excerpt | None = None
    """Only for what has a position of its own and cannot be looked up later."""


class InputError(Exception):
    """The input cannot be used at all."""

    def __init__(
        self,
        diagnostic: Diagnostic,
        details: tuple[str, ...] = (),
        others: tuple[InputError, ...] = (),
    ) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic
        self.details = details
        """Lines to print below the diagnostic, such as a diff."""

        self.others = others
        """What else is wrong with the same input."""
