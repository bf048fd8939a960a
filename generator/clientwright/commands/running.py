"""Run a command so that however it ends, it ends with a clear status and message.

0: fine. 1: what was asked about is not so. 2: it could not run. 130: interrupted;
143: terminated; 141: nobody reads what it prints.
"""

import os
import sys
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

import typer

from ..diagnostics import InputError, input_error
from .signals import Signals, TerminatedError, raising_signals
from .terminal import clear_line, print_input_error

_TRACEBACK = "CLIENTWRIGHT_TRACEBACK"
_DEPTH = 6000
"""How many calls may stand inside each other. A step along a chain of references takes up to ten: Python's own
limit would be met by a hundred unions that are members of each other. The stack of a thread holds about twice that."""


class Status(IntEnum):
    """What an exit status says."""

    FINE = 0
    PROBLEMS = 1
    COULD_NOT_RUN = 2
    INTERRUPTED = 130
    NOBODY_READS = 141
    TERMINATED = 143


@contextmanager
def running() -> Generator[Signals]:
    """Run the block of a command, which is given the signals that it may have missed.

    Raises:
        typer.Exit: it did not end well; the status says how.
    """
    sys.setrecursionlimit(max(sys.getrecursionlimit(), _DEPTH))
    with raising_signals() as signals:
        try:
            try:
                yield signals
                sys.stdout.flush()
            except Exception:
                # Not what went wrong for being interrupted: that it was.
                signals.raise_again()
                raise
        except typer.Exit:
            raise
        except BaseException as error:
            raise typer.Exit(_ended(error)) from None


def _ended(error: BaseException) -> Status:
    """Say how a command ended that did not end well, and give its status."""
    if isinstance(error, BrokenPipeError):
        # Python would flush once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.NOBODY_READS
    clear_line()
    match error:
        case InputError():
            print_input_error(error)
            return Status.COULD_NOT_RUN
        case KeyboardInterrupt():
            typer.echo("clientwright: interrupted", err=True)
            return Status.INTERRUPTED
        case TerminatedError():
            return Status.TERMINATED
        case RecursionError():
            print_input_error(
                input_error(
                    "too-deep",
                    "schemas of the document refer to each other in chains too long to follow",
                    fix="shorten chains of references, `allOf` and unions",
                )
            )
            return Status.COULD_NOT_RUN
        case Exception():
            _report_bug(error)
            return Status.COULD_NOT_RUN
        case _:
            raise error


def _report_bug(error: Exception) -> None:
    """Say that it is our mistake, and what a report of it needs."""
    if os.environ.get(_TRACEBACK):
        traceback.print_exception(error)
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{'/'.join(Path(last.filename).parts[-2:])}:{last.lineno}"
    typer.echo(
        f"clientwright: internal error: {type(error).__name__}: {error} ({where})\n"
        "    This is a bug of clientwright. Please report it with the document and\n"
        f"    the traceback, which {_TRACEBACK}=1 in the environment prints.",
        err=True,
    )
