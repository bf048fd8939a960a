"""The list that every stage appends its diagnostics to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .codes import CODES
from .diagnostic import Diagnostic, Excerpt, InputError, Position, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator


class Diagnostics:
    """An ordered collection of diagnostics. The same finding is kept only once."""

    def __init__(self) -> None:
        self._items: dict[Diagnostic, None] = {}

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(tuple(self._items))

    def __len__(self) -> int:
        return len(self._items)

    def add(self, diagnostic: Diagnostic) -> None:
        """Append a diagnostic.

        Raises:
            ValueError: its code is not in the table of codes, which is a bug of ours.
        """
        check_code(diagnostic.code)
        self._items.setdefault(diagnostic)

    def error(
        self,
        code: str,
        message: str,
        pointer: str | None = None,
        fix: str = "",
        related: tuple[str, ...] = (),
        position: Position | None = None,
    ) -> None:
        """Append an error: a part of the document cannot be used as written."""
        self.add(
            Diagnostic(
                Severity.ERROR, code, message, pointer, fix, tuple(related), position
            )
        )

    def warning(
        self,
        code: str,
        message: str,
        pointer: str | None = None,
        fix: str = "",
        related: tuple[str, ...] = (),
        position: Position | None = None,
    ) -> None:
        """Append a warning: something is doubtful, and a safe reading was found."""
        self.add(
            Diagnostic(
                Severity.WARNING, code, message, pointer, fix, tuple(related), position
            )
        )

    def note(
        self,
        code: str,
        message: str,
        pointer: str | None = None,
        fix: str = "",
        related: tuple[str, ...] = (),
        position: Position | None = None,
    ) -> None:
        """Append a note: nothing is wrong, but a decision was taken."""
        self.add(
            Diagnostic(
                Severity.NOTE, code, message, pointer, fix, tuple(related), position
            )
        )


def input_error(
    code: str,
    message: str,
    fix: str = "",
    position: Position | None = None,
    pointer: str | None = None,
    excerpt: Excerpt | None = None,
) -> InputError:
    """Make the exception for input that cannot be used at all.

    Raises:
        ValueError: the code is not in the table of codes, which is a bug of ours.
    """
    check_code(code)
    return InputError(
        Diagnostic(Severity.ERROR, code, message, pointer, fix, (), position, excerpt)
    )


def check_code(code: str) -> None:
    """Refuse a code that the table does not have.

    Raises:
        ValueError: there is no such code.
    """
    if code not in CODES:
        raise ValueError(f"diagnostic code {code!r} is not in the table of codes")
