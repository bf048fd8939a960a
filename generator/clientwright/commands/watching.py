"""`clientwright watch`: generate, and again whenever an input is saved."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import typer

from ..config import is_url, shown
from ..diagnostics import InputError
from . import options
from .making import make, print_outcome
from .running import running
from .tasks import Arguments, Task, select_tasks
from .terminal import Progress, print_input_error

if TYPE_CHECKING:
    from typing import NoReturn

Stamps: TypeAlias = dict[Path, tuple[int, int] | None]
"""When each file was changed, in nanoseconds, and its size; None: it is not there."""

_SECONDS = 0.2
"""How long between two looks. A look is a `stat` of a handful of files, so it is not
worth a library and its events."""


def watch(
    config: options.Config = None,
    client: options.OneClient = None,
    force: options.Force = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Generate, and again whenever the document, an overlay or the config is saved.

    Goes on when something is wrong in them; Ctrl-C ends it.
    """
    with running():
        keep_watching(Arguments(config=config, client=client), force, quiet, verbose)


def keep_watching(
    arguments: Arguments, force: bool, quiet: bool, verbose: bool
) -> "NoReturn":
    """Generate now and after each change, until interrupted.

    Raises:
        InputError: there is no config that could be watched.
    """
    tasks = select_tasks(arguments, Path.cwd())
    watched = _inputs(tasks)
    while True:
        before = _stamps(watched)
        try:
            tasks = select_tasks(arguments, Path.cwd())
            watched = _inputs(tasks)
            for task in tasks:
                watched += _make(task, force, quiet, verbose)
        except InputError as error:
            print_input_error(error)
        if not quiet:
            names = ", ".join(sorted(shown(path) for path in set(watched)))
            typer.echo(f"watching {names}; Ctrl-C ends it", err=True)
        _wait({path: before.get(path, _stamp(path)) for path in watched})


def _make(task: Task, force: bool, quiet: bool, verbose: bool) -> list[Path]:
    """Do a job; name the files that the document's references led to."""
    progress = Progress(quiet)
    outcome = make(task, progress, force=force)
    progress.done()
    print_outcome(outcome, quiet, verbose)
    folder = Path(task.job.locate(task.job.spec)).parent
    if outcome.result is not None:
        read = tuple(outcome.result.read)
    else:
        locked = task.locked()
        read = () if locked is None else tuple(locked.files)
    return [folder / name for name in read if not is_url(name)]


def _inputs(tasks: tuple[Task, ...]) -> list[Path]:
    """Name the files that the jobs say; what is at an address is not watched."""
    found: list[Path] = []
    for task in tasks:
        job = task.job
        locations = (job.spec, *job.overlay)
        found += [Path(job.locate(name)) for name in locations if not is_url(name)]
        found += [] if job.config_file is None else [job.config_file]
    return found


def _wait(before: Stamps) -> None:
    """Return when a file is not as it was, and has been left alone for a moment."""
    while _stamps(before) == before:
        time.sleep(_SECONDS)
    # Editors write a file in several steps.
    changing: Stamps = {}
    while (now := _stamps(before)) != changing:
        changing = now
        time.sleep(_SECONDS)


def _stamps(paths: "list[Path] | Stamps") -> Stamps:
    return {path: _stamp(path) for path in paths}


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
