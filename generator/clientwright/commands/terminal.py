"""What people see: progress, diagnostics and words for numbers."""

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterable

import typer

from ..diagnostics import Diagnostic, InputError, Locator, Severity, format_diagnostic

_SHOWN_OF_A_CODE = 5


class Progress:
    """Says which stage runs: in one line of a terminal, else in plain lines."""

    def __init__(self, quiet: bool = False) -> None:
        self._quiet = quiet
        self._one_line = sys.stderr.isatty()

    def __call__(self, stage: str) -> None:
        """Say what is done now."""
        if self._quiet:
            return
        if not self._one_line:
            typer.echo(f"clientwright: {stage}", err=True)
            return
        width = shutil.get_terminal_size().columns - 2
        sys.stderr.write(f"\r\x1b[2K{stage[:width]}")
        sys.stderr.flush()

    def done(self) -> None:
        """Leave the line to what is printed next."""
        if not self._quiet:
            clear_line()


def clear_line() -> None:
    """Remove the line that says which stage runs, if there may be one."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[2K")
        sys.stderr.flush()


def print_diagnostics(
    diagnostics: Iterable[Diagnostic],
    locator: Locator,
    lowest: Severity = Severity.WARNING,
    everything: bool = False,
) -> None:
    """Print diagnostics to standard error; of many alike, the first ones.

    Args:
        diagnostics: in the order in which to print them.
        locator: knows their positions.
        lowest: the least severe ones to print.
        everything: all of many alike.
    """
    ranks = tuple(Severity)
    printed, held_back = Counter[str](), Counter[str]()
    for item in diagnostics:
        if ranks.index(item.severity) > ranks.index(lowest):
            continue
        if not everything and printed[item.code] == _SHOWN_OF_A_CODE:
            held_back[item.code] += 1
            continue
        printed[item.code] += 1
        typer.echo(_rendered(item, locator), err=True)
    for code, number in held_back.items():
        typer.echo(f"… and {number} more [{code}]; -v prints them", err=True)


def print_input_error(error: InputError) -> None:
    """Print why there is nothing that could be done."""
    typer.echo("\n".join((_rendered(error.diagnostic), *error.details)), err=True)
    for other in error.others:
        print_input_error(other)


def _rendered(diagnostic: Diagnostic, locator: Locator | None = None) -> str:
    colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
    return format_diagnostic(diagnostic, locator, colour=colour)


def count(number: int, noun: str) -> str:
    """Say how many: "1 file", "2 files"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
