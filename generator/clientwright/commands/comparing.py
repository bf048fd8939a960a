"""Compare a package on disk with what its inputs give, and say what is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer
from attrs import frozen

from ..config import shown
from ..installation import generator_name
from ..output import MANIFEST_NAME, Change, Difference, differences, read_manifest
from .findings import lock_entry, print_findings, run_pipeline
from .terminal import Progress, count

if TYPE_CHECKING:
    from ..pipeline import Result
    from .tasks import Task

_FILES_SHOWN = 20
_DIFFS_SHOWN = 3


@frozen
class Verdict:
    """What is not as it should be, of one client."""

    task: Task
    result: Result
    moved: tuple[str, ...]
    """Which inputs changed since the lock was written."""
    differences: tuple[Difference, ...]
    lock_outdated: bool

    @property
    def is_fine(self) -> bool:
        """Say whether `generate` would change nothing."""
        return not self.differences and not self.lock_outdated

    @property
    def listed(self) -> tuple[Difference, ...]:
        """The differences to show: the manifest only where nothing else differs."""
        files = tuple(d for d in self.differences if d.path != MANIFEST_NAME)
        return files or self.differences

    @property
    def edited(self) -> tuple[Difference, ...]:
        """The files that were changed by hand."""
        return tuple(d for d in self.differences if d.change is Change.EDITED)


def compare(task: Task, progress: Progress, lines: int | None = 20) -> Verdict:
    """Generate in memory and compare; write nothing.

    Args:
        task: what to generate.
        progress: is told each stage.
        lines: how long the diff of a file may be; None: complete.
    """
    result, locked = run_pipeline(task, progress)
    now = lock_entry(task, locked, result)
    return Verdict(
        task,
        result,
        () if locked is None else locked.hashes.moved(now.hashes),
        differences(result.files, task.job.output, generator_name(), lines),
        lock_outdated=task.keeps_lock and locked != now,
    )


def print_check(verdict: Verdict, quiet: bool) -> None:
    """Print for `check`: whether all is as it should be, why not, and what to do."""
    folder = shown(verdict.task.job.output)
    if verdict.is_fine:
        if not quiet:
            typer.echo(f"{folder} is what its inputs give")
        return
    typer.echo(f"{folder} is not what its inputs give: {reason(verdict)}")
    _print_list(verdict.listed[:_FILES_SHOWN])
    if len(verdict.listed) > _FILES_SHOWN:
        typer.echo(f"  … and {len(verdict.listed) - _FILES_SHOWN} more")
    if not quiet:
        for difference in [d for d in verdict.listed if d.diff][:_DIFFS_SHOWN]:
            typer.echo("\n" + "\n".join(difference.diff))
    if verdict.edited:
        typer.echo("\nclientwright generate --force gives up what was changed by hand")
    else:
        typer.echo("\nclientwright generate brings it up to date")


def print_plan(verdict: Verdict, with_diff: bool, quiet: bool, verbose: bool) -> None:
    """Print for `generate --dry-run` and `--diff`: what it would change.

    A diff alone goes to standard output, so that it can be piped.
    """
    print_findings(verdict.result, verdict.task.job.allow, quiet, verbose)
    folder = shown(verdict.task.job.output)
    if verdict.is_fine:
        summary = f"{folder} would stay as it is"
    else:
        files = count(len(verdict.listed), "file")
        summary = f"{files} in {folder} would change: {reason(verdict)}"
    if not quiet:
        typer.echo(summary, err=with_diff)
    if with_diff:
        for difference in verdict.listed:
            typer.echo("\n".join(difference.diff))
    else:
        _print_list(verdict.listed)
    if verdict.edited and not quiet:
        typer.echo("generate would stop; with --force it gives up the edits", err=True)


def verdict_as_json(verdict: Verdict) -> dict[str, object]:
    """Give the verdict as plain data."""
    return {
        "package": verdict.task.job.package,
        "output": shown(verdict.task.job.output),
        "fine": verdict.is_fine,
        "moved": list(verdict.moved),
        "lock_outdated": verdict.lock_outdated,
        "differences": [
            {"path": d.path, "change": d.change.value, "diff": list(d.diff)}
            for d in verdict.differences
        ],
    }


def reason(verdict: Verdict) -> str:
    """Say shortly what happened, as far as the lock and the manifest tell."""
    reasons: list[str] = []
    if verdict.moved:
        verb = "have" if len(verdict.moved) > 1 else "has"
        reasons.append(f"{_joined(verdict.moved)} {verb} changed")
    if verdict.edited:
        reasons.append(f"{count(len(verdict.edited), 'file')} changed by hand")
    if not reasons and read_manifest(verdict.task.job.output) is None:
        reasons.append("it was never generated")
    if not reasons and verdict.differences:
        reasons.append(f"{count(len(verdict.differences), 'file')} differ")
    if not verdict.differences:
        reasons.append("only clientwright.lock is out of date")
    return "; ".join(reasons)


def _print_list(listed: tuple[Difference, ...]) -> None:
    for difference in listed:
        typer.echo(f"  {difference.change.value:<11} {difference.path}")


def _joined(names: tuple[str, ...]) -> str:
    """Write "the document, the config and the generator"."""
    *rest, last = [f"the {name}" for name in names]
    return f"{', '.join(rest)} and {last}" if rest else last
