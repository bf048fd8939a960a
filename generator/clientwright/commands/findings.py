"""What commands say about the result of the pipeline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import typer
from attrs import field, frozen

from ..diagnostics import Severity
from ..inputs import hash_inputs_on_disk
from ..installation import generator_name
from ..output import (
    Hashes,
    Locked,
    differences,
    intact,
    is_settled,
    package_digest,
)
from .stages import pipeline
from .terminal import Progress, print_diagnostics

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..config import Allowance
    from ..diagnostics import Diagnostic
    from ..output import Prints
    from ..pipeline import Result
    from ..source import Content
    from .tasks import Task

_COMPONENT = re.compile(r"[^#]*#(?:/(?:components/schemas|definitions)/[^/]+)?")


@frozen
class Origin:
    """Where a document was got: what the lock keeps of it."""

    record: Mapping[str, str] = field(factory=dict[str, str])
    """As `Locked.upstream`."""
    files: Mapping[str, str] = field(factory=dict[str, str])
    """As `Locked.upstream_files`."""


def origin_of_lock(locked: Locked) -> Origin:
    """Say where the document was got the last time."""
    return Origin(locked.upstream, locked.upstream_files)


def files_if_current(task: Task, locked: Locked | None) -> int | None:
    """Count the files of a package that the lock says is up to date, and still is.

    Reads no document: the four hashes tell whether anything moved, and the manifest
    whether anybody touched the package. None: that is not enough to say so.
    """
    if locked is None or not task.keeps_lock or not is_settled(task.job.output):
        return None
    if hash_inputs_on_disk(task.job, locked) != locked.hashes:
        return None
    package, files = intact(task.job.output) or ("", 0)
    return files if package == locked.package else None


def run_pipeline(
    task: Task,
    progress: Progress,
    document: Content | None = None,
    printed: Prints | None = None,
) -> tuple[Result, Locked | None]:
    """Generate in memory, with the names of the lock; give what the lock said too.

    Args:
        task: what to generate.
        progress: is told each stage.
        document: what to read in the place of the document.
        printed: files that need not be printed again if they are printed from the same.
    """
    locked = task.locked()
    names = dict[str, str]() if locked is None else locked.names
    made = pipeline().generate(task.job, names, progress, document, printed)
    return made, locked


def print_findings(
    result: Result, allowed: Sequence[Allowance], quiet: bool, verbose: bool
) -> None:
    """Print the diagnostics to standard error.

    Args:
        result: has them.
        allowed: those that somebody has seen and accepted, which are not told again.
        quiet: print errors only.
        verbose: print all, also what is allowed.
    """
    lowest = Severity.WARNING
    if quiet:
        lowest = Severity.ERROR
    elif verbose:
        lowest = Severity.NOTE
    told = result.diagnostics if verbose else without_allowed(result, allowed)
    print_diagnostics(told, result.tree, lowest, everything=verbose)


def without_allowed(
    result: Result, allowed: Sequence[Allowance]
) -> tuple[Diagnostic, ...]:
    """Give the diagnostics that nobody has accepted."""
    return tuple(
        item
        for item in result.diagnostics
        if not any(each.covers(item) for each in allowed)
    )


def has_complaints(result: Result, allowed: Sequence[Allowance]) -> bool:
    """Say whether there is what `--strict` fails for.

    That is an error or a warning that is not allowed, or an allowance that nothing
    needs, which is printed.
    """
    found = [d for d in result.diagnostics if d.severity is not Severity.NOTE]
    unused = [each for each in allowed if not any(map(each.covers, found))]
    for each in unused:
        typer.echo(f'clientwright: "allow" has "{each}", which nothing needs', err=True)
    return bool(unused) or any(
        item.severity is not Severity.NOTE for item in without_allowed(result, allowed)
    )


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


def lock_entry(
    task: Task,
    locked: Locked | None,
    result: Result,
    upstream: Origin | None = None,
) -> Locked:
    """Say what the lock keeps of a client.

    Names of things that are gone stay in it: what comes back gets its old name.

    Args:
        task: what was generated.
        locked: what the lock said before.
        result: what came out.
        upstream: where the document was got just now; None: as it was.
    """
    before = dict[str, str]() if locked is None else locked.names
    if upstream is None:
        upstream = Origin() if locked is None else origin_of_lock(locked)
    fetched = {k: found for k, found in result.read.items() if "://" in k and found}
    return Locked(
        made_from(task, locked, result),
        {**before, **result.names.record()},
        fetched,
        {k: found for k, found in result.read.items() if k not in fetched},
        package_digest(result.files, generator_name()),
        upstream.record,
        upstream.files,
    )


def schema_count(result: Result) -> int:
    """Count the schemas that the document names: components, and files that are one schema each."""
    return sum(
        _COMPONENT.fullmatch(pointer) is not None for pointer in result.api.definitions
    )
