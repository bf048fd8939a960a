"""`clientwright check`: is the package on disk what its inputs give?"""

import json
from pathlib import Path

import typer
from attrs import frozen

from ..config import shown
from ..output import (
    MANIFEST_NAME,
    Change,
    Difference,
    differences,
    generator_name,
    read_manifest,
)
from . import options
from .findings import lock_entry, run_pipeline
from .running import Status, running
from .tasks import Arguments, Task, select_tasks
from .terminal import Progress, count

_FILES_SHOWN = 20
_DIFFS_SHOWN = 3


@frozen
class Verdict:
    """What is not as it should be, of one client."""

    task: Task
    moved: tuple[str, ...]
    """Which inputs changed since the lock was written."""
    differences: tuple[Difference, ...]
    lock_outdated: bool

    @property
    def is_fine(self) -> bool:
        """Say whether `generate` would change nothing."""
        return not self.differences and not self.lock_outdated


def check(
    spec: options.Spec = None,
    output: options.Output = None,
    package: options.Package = None,
    client_name: options.ClientName = None,
    overlay: options.Overlays = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    allow_remote_refs: options.AllowRemoteRefs = False,
    config: options.Config = None,
    client: options.OneClient = None,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
) -> None:
    """Say whether the package on disk is what its inputs give; change nothing.

    Exits with 1 if it is not, and says which input moved: the document, an overlay,
    the config or the generator; or that a file was changed by hand.
    """
    with running():
        arguments = Arguments(
            spec=spec,
            output=output,
            package=package,
            client_name=client_name,
            overlays=tuple(overlay or ()),
            include=tuple(include or ()),
            exclude=tuple(exclude or ()),
            allow_remote_refs=allow_remote_refs,
            config=config,
            client=client,
        )
        progress = Progress(quiet or output_format is options.Format.JSON)
        tasks = select_tasks(arguments, Path.cwd())
        verdicts = [_check(task, progress) for task in tasks]
        progress.done()
        if output_format is options.Format.JSON:
            clients = [_as_json(verdict) for verdict in verdicts]
            typer.echo(json.dumps({"clients": clients}, indent=2))
        else:
            for verdict in verdicts:
                _print(verdict, quiet)
        if not all(verdict.is_fine for verdict in verdicts):
            raise typer.Exit(Status.PROBLEMS)


def _check(task: Task, progress: Progress) -> Verdict:
    result, locked = run_pipeline(task, progress)
    now = lock_entry(task, locked, result)
    return Verdict(
        task,
        () if locked is None else locked.hashes.moved(now.hashes),
        differences(result.files, task.job.output, generator_name()),
        lock_outdated=task.keeps_lock and locked != now,
    )


def _print(verdict: Verdict, quiet: bool) -> None:
    folder = shown(verdict.task.job.output)
    if verdict.is_fine:
        if not quiet:
            typer.echo(f"{folder} is what its inputs give")
        return
    typer.echo(f"{folder} is not what its inputs give: {_reason(verdict)}")
    listed = tuple(d for d in verdict.differences if d.path != MANIFEST_NAME)
    for difference in (listed or verdict.differences)[:_FILES_SHOWN]:
        typer.echo(f"  {difference.change.value:<11} {difference.path}")
    if len(listed) > _FILES_SHOWN:
        typer.echo(f"  … and {len(listed) - _FILES_SHOWN} more")
    if not quiet:
        for difference in [d for d in listed if d.diff][:_DIFFS_SHOWN]:
            typer.echo("\n" + "\n".join(difference.diff))
    if any(d.change is Change.EDITED for d in verdict.differences):
        typer.echo("\nclientwright generate --force gives up what was changed by hand")
    else:
        typer.echo("\nclientwright generate brings it up to date")


def _reason(verdict: Verdict) -> str:
    """Say shortly what happened, as far as the lock and the manifest tell."""
    reasons: list[str] = []
    if verdict.moved:
        verb = "have" if len(verdict.moved) > 1 else "has"
        reasons.append(f"{_joined(verdict.moved)} {verb} changed")
    edited = [d for d in verdict.differences if d.change is Change.EDITED]
    if edited:
        reasons.append(f"{count(len(edited), 'file')} changed by hand")
    if not reasons and read_manifest(verdict.task.job.output) is None:
        reasons.append("it was never generated")
    if not reasons and verdict.differences:
        reasons.append(f"{count(len(verdict.differences), 'file')} differ")
    if not verdict.differences:
        reasons.append("only clientwright.lock is out of date")
    return "; ".join(reasons)


def _joined(names: tuple[str, ...]) -> str:
    """Write "the document, the config and the generator"."""
    *rest, last = [f"the {name}" for name in names]
    return f"{', '.join(rest)} and {last}" if rest else last


def _as_json(verdict: Verdict) -> dict[str, object]:
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
