"""What commands say about the result of the pipeline."""

import re

from ..diagnostics import Severity
from ..output import Hashes, Locked, differences, generator_name
from ..pipeline import Result, generate
from .tasks import Task
from .terminal import Progress, print_diagnostics

_COMPONENT = re.compile(r"#/(?:components/schemas|definitions)/[^/]+")


def run_pipeline(task: Task, progress: Progress) -> tuple[Result, Locked | None]:
    """Generate in memory, with the names of the lock; give what the lock said too."""
    locked = task.locked()
    names = dict[str, str]() if locked is None else locked.names
    return generate(task.job, names, progress), locked


def print_findings(result: Result, quiet: bool, verbose: bool) -> None:
    """Print the diagnostics to standard error: in place of errors only, or all."""
    lowest = Severity.WARNING
    if quiet:
        lowest = Severity.ERROR
    elif verbose:
        lowest = Severity.NOTE
    print_diagnostics(result.diagnostics, result.tree, lowest, everything=verbose)


def has_complaints(result: Result) -> bool:
    """Say whether there is an error or a warning: what `--strict` fails for."""
    return any(item.severity is not Severity.NOTE for item in result.diagnostics)


def made_from(task: Task, locked: Locked | None, result: Result) -> Hashes:
    """Say what the package on disk is made from, once this result is written.

    Another generator or formatter that gives the same files did not make them: the
    lock stays as it is, and does not differ from machine to machine.
    """
    now = result.hashes
    if locked is None or locked.hashes.moved(now) != ("generator",):
        return now
    moved = differences(result.files, task.job.output, generator_name())
    return now if moved else locked.hashes


def lock_entry(task: Task, locked: Locked | None, result: Result) -> Locked:
    """Say what the lock keeps of a client.

    Names of things that are gone stay in it: what comes back gets its old name.
    """
    before = dict[str, str]() if locked is None else locked.names
    return Locked(
        made_from(task, locked, result),
        {**before, **result.names.record()},
        result.remote,
    )


def schema_count(result: Result) -> int:
    """Count the component schemas, as the document's author would."""
    return sum(
        _COMPONENT.fullmatch(pointer) is not None for pointer in result.api.definitions
    )
