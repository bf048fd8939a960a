"""Do one job: generate, unless nothing has moved, and write the package and the lock."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING

import typer
from attrs import frozen

from ..config import shown
from ..diagnostics import Severity, to_json
from ..installation import generator_digest, generator_name
from ..output import (
    Written,
    exclusive,
    keep_prints,
    prints_file,
    read_lock,
    read_prints,
    render_lock,
    replacing,
    write,
)
from .findings import (
    files_if_current,
    lock_entry,
    print_findings,
    run_pipeline,
    schema_count,
    without_allowed,
)
from .terminal import Progress, count

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..output import Locked, Prints
    from ..pipeline import Result
    from .findings import Origin
    from .tasks import Task


@frozen
class Outcome:
    """What one job gave."""

    task: Task
    result: Result | None
    """None: nothing has moved since the lock was written, so nothing was read."""
    written: Written
    seconds: float

    @property
    def has_changed(self) -> bool:
        """Say whether anything was written that was not there."""
        return bool(self.written.changed or self.written.removed)

    @property
    def severities(self) -> Counter[Severity]:
        """Count the diagnostics that nobody has accepted, by how severe they are."""
        found = self.result and without_allowed(self.result, self.task.job.allow)
        return Counter(item.severity for item in found or ())

    @property
    def allowed(self) -> int:
        """Count those that the config accepts."""
        found = () if self.result is None else self.result.diagnostics
        return sum(1 for _ in found) - self.severities.total()


def make(
    task: Task,
    progress: Progress,
    *,
    force: bool = False,
    anew: bool = False,
    told: Callable[[Result], object] = lambda _: None,
) -> Outcome:
    """Do a job.

    Args:
        task: what to generate.
        progress: is told each stage.
        force: as for `write`.
        anew: read the document even if nothing has moved, for its diagnostics.
        told: is given what comes out before it is written, which may fail.

    Raises:
        InputError: it cannot be done; nothing was changed.
    """
    started = time.perf_counter()
    if task.ignored_config is not None:
        name = shown(task.ignored_config)
        progress(f"{name} is not used, as a document was named (--config {name})")
    with alone(task, progress):
        files = None if anew else files_if_current(task, task.locked())
        if files is not None:
            written = Written(files, (), ())
            return Outcome(task, None, written, time.perf_counter() - started)
        result, locked = run_pipeline(task, progress, printed=printed_before(task))
        told(result)
        progress("writing files")
        written = keep(task, result, locked, force)
    return Outcome(task, result, written, time.perf_counter() - started)


def alone(task: Task, progress: Progress) -> ExitStack:
    """Keep other runs of the same config waiting while the block runs."""
    stack = ExitStack()
    if task.keeps_lock and task.job.config_file is not None:
        stack.enter_context(
            exclusive(task.job.config_file, lambda: progress("waiting for another run"))
        )
    return stack


def keep(
    task: Task,
    result: Result,
    locked: Locked | None,
    force: bool,
    upstream: Origin | None = None,
) -> Written:
    """Write a package, and its entry in the lock: both or none.

    Args:
        task: what was generated.
        result: what came out.
        locked: what the lock said before.
        force: as for `write`.
        upstream: as for `lock_entry`.

    Raises:
        InputError: it cannot be written; nothing was changed.
    """
    with ExitStack() as stack:
        if task.keeps_lock and task.lock is not None:
            clients = dict(read_lock(task.lock))
            clients[task.key] = lock_entry(task, locked, result, upstream)
            stack.enter_context(replacing(task.lock, render_lock(clients).encode()))
        written = write(result.files, task.job.output, generator_name(), force)
    if file := _prints_file(task):
        keep_prints(file, result.files, result.sources, generator_digest())
    return written


def printed_before(task: Task) -> Prints:
    """Return the files of a client that need not be printed again if they are printed from the same."""
    file = _prints_file(task)
    if file is None:
        return {}
    return read_prints(file, task.job.output, generator_digest())


def _prints_file(task: Task) -> Path | None:
    """Name what keeps them; without a config there is no place that is ours."""
    if task.lock is None or not task.keeps_lock:
        return None
    return prints_file(task.lock, task.key)


def print_outcome(outcome: Outcome, quiet: bool, verbose: bool) -> None:
    """Print the findings to standard error, and what was done."""
    if outcome.result is not None:
        print_findings(outcome.result, outcome.task.job.allow, quiet, verbose)
    if verbose:
        for path in outcome.written.changed:
            typer.echo(f"  wrote {path}")
        for path in outcome.written.removed:
            typer.echo(f"  removed {path}")
    if not quiet:
        typer.echo(_summary(outcome))


def _summary(outcome: Outcome) -> str:
    written, severities = outcome.written, outcome.severities
    files, folder = count(written.total, "file"), shown(outcome.task.job.output)
    if outcome.has_changed:
        removed = f", {len(written.removed)} removed" if written.removed else ""
        done = f"wrote {files} ({len(written.changed)} changed{removed}) to {folder}"
    else:
        done = f"nothing to write: {files} in {folder} are as they should be"
    if outcome.result is None:
        return f"{done}: no input has changed (-v reads them anew)"
    numbers = (
        count(len(outcome.result.api.operations), "operation"),
        count(schema_count(outcome.result), "schema"),
        count(severities[Severity.ERROR], "error"),
        count(severities[Severity.WARNING], "warning"),
        *((f"{outcome.allowed} allowed",) if outcome.allowed else ()),
    )
    return f"{done}: {', '.join(numbers)} in {outcome.seconds:.1f} s"


def outcome_as_json(outcome: Outcome, result: Result) -> dict[str, object]:
    """Give the outcome as plain data."""
    job, written = outcome.task.job, outcome.written
    return {
        "package": job.package,
        "output": shown(job.output),
        "files": written.total,
        "changed": list(written.changed),
        "removed": list(written.removed),
        "operations": len(result.api.operations),
        "schemas": schema_count(result),
        "diagnostics": [to_json(item, result.tree) for item in result.diagnostics],
    }
