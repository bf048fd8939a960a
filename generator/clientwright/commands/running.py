"""Run a command so that however it ends, it ends with a clear status and message.

0: fine. 1: what was asked about is not so. 2: it could not run. 130: interrupted;
143: terminated; 141: nobody reads what it prints.
"""

import os
import signal
import sys
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from types import FrameType

import typer

from ..diagnostics import InputError
from .terminal import clear_line, print_input_error

_TRACEBACK = "CLIENTWRIGHT_TRACEBACK"


class Status(IntEnum):
    """What an exit status says."""

    FINE = 0
    PROBLEMS = 1
    COULD_NOT_RUN = 2
    INTERRUPTED = 130
    NOBODY_READS = 141
    TERMINATED = 143


class _TerminatedError(BaseException):
    """SIGTERM: unwinds the stack, so that nothing half-written is left."""


@contextmanager
def running() -> Generator[None]:
    """Run the block of a command.

    Raises:
        typer.Exit: it did not end well; the status says how.
    """
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
        sys.stdout.flush()
    except InputError as error:
        clear_line()
        print_input_error(error)
        raise typer.Exit(Status.COULD_NOT_RUN) from None
    except KeyboardInterrupt:
        clear_line()
        typer.echo("clientwright: interrupted", err=True)
        raise typer.Exit(Status.INTERRUPTED) from None
    except _TerminatedError:
        clear_line()
        raise typer.Exit(Status.TERMINATED) from None
    except BrokenPipeError:
        # Python would flush once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(Status.NOBODY_READS) from None
    except typer.Exit:
        raise
    except Exception as error:
        clear_line()
        _report_bug(error)
        raise typer.Exit(Status.COULD_NOT_RUN) from None
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(number: int, frame: FrameType | None) -> None:
    raise _TerminatedError


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
