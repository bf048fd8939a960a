"""`clientwright watch`: generate, and again whenever an input is saved."""

import time
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import typer

from ..config import is_url, shown
from ..diagnostics import InputError
from . import options
from .making import make, print_outcome
from .running import running
from .signals import Signals
from .tasks import Arguments, Task, select_tasks
from .terminal import Progress, print_input_error

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NoReturn

Stamps: TypeAlias = dict[Path, tuple[int, int, int] | None]
"""Which file each is, when it was changed, in nanoseconds, and its size; None: it is not
there."""

_SECONDS = 0.2
"""How long between two looks. A look is a `stat` of a handful of files, so it is not
worth a library and its events."""

_GRAIN = 50_000_000
"""How far the times of files may lag behind the clock, in nanoseconds."""


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
    with running() as signals:
        arguments = Arguments(config=config, client=client)
        keep_watching(arguments, force, quiet, verbose, signals)


def keep_watching(
    arguments: Arguments, force: bool, quiet: bool, verbose: bool, signals: Signals
) -> "NoReturn":
    """Generate now and after each change, until interrupted.

    Args:
        arguments: what was said of the clients.
        force: as for `write`.
        quiet: print no more than findings.
        verbose: print all findings.
        signals: what may have ended no more than one client's turn.

    Raises:
        InputError: there is no config that could be watched.
        KeyboardInterrupt: interrupted.
    """
    watched = _inputs(select_tasks(arguments, Path.cwd()))
    parts: dict[str, list[Path]] = {}
    while True:
        started, before = time.time_ns(), _stamps(watched)
        try:
            tasks = select_tasks(arguments, Path.cwd())
        except InputError as error:
            print_input_error(error)
        else:
            for task in tasks:
                _make(task, parts, force, quiet, verbose)
                signals.raise_again()
            watched = [*_inputs(tasks), *chain(*(parts[task.key] for task in tasks))]
        if not quiet:
            names = ", ".join(sorted(shown(path) for path in set(watched)))
            typer.echo(f"watching {names}; Ctrl-C ends it", err=True)
        known = {path: before.get(path, _before(path, started)) for path in watched}
        _wait(known, signals)


def _make(
    task: Task, parts: dict[str, list[Path]], force: bool, quiet: bool, verbose: bool
) -> None:
    """Do a job, or say why it cannot be done.

    Args:
        task: what to generate.
        parts: the files that the references of each client's document lead to, by the
            client's key. Kept as they were when the document could not be read: what
            mends it may be saved in one of them.
        force: as for `write`.
        quiet: print no more than findings.
        verbose: print all findings.
    """
    progress = Progress(quiet)
    parts.setdefault(task.key, [])

    def keep(read: "Iterable[str]") -> None:
        parts[task.key] = _parts(task, read)

    try:
        locked = task.locked()
        if locked is not None and not parts[task.key]:
            keep(locked.files)
        outcome = make(task, progress, force=force, told=lambda found: keep(found.read))
    except InputError as error:
        progress.done()
        print_input_error(error)
        return
    progress.done()
    print_outcome(outcome, quiet, verbose)


def _parts(task: Task, read: "Iterable[str]") -> list[Path]:
    """Give the paths of files beside the document; of one at an address, there are none."""
    if is_url(task.job.spec):
        return []
    folder = Path(task.job.locate(task.job.spec)).parent
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


def _wait(before: Stamps, signals: Signals) -> None:
    """Return when a file is not as it was, and has been left alone for a moment."""
    while _stamps(before) == before:
        signals.raise_again()
        time.sleep(_SECONDS)
    # Editors write a file in several steps.
    changing: Stamps = {}
    while (now := _stamps(before)) != changing:
        changing = now
        time.sleep(_SECONDS)


def _before(path: Path, started: int) -> tuple[int, int, int] | None:
    """Stamp a file that became known after the start; None: it was saved since, and may
    have been read before that."""
    found = _stamp(path)
    return None if found is not None and found[1] > started - _GRAIN else found


def _stamps(paths: "list[Path] | Stamps") -> Stamps:
    return {path: _stamp(path) for path in paths}


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size
