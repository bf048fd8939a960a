"""`clientwright generate`: write the client, and say what was found on the way."""

import json
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import typer
from attrs import frozen

from ..config import shown
from ..diagnostics import Severity, to_json
from ..output import (
    Written,
    exclusive,
    generator_name,
    read_lock,
    render_lock,
    replacing,
    write,
)
from ..pipeline import Result
from . import options
from .findings import (
    has_complaints,
    lock_entry,
    print_findings,
    run_pipeline,
    schema_count,
)
from .running import Status, running
from .tasks import Arguments, Task, select_tasks
from .terminal import Progress, count


@frozen
class Outcome:
    """What one job gave."""

    task: Task
    result: Result
    written: Written
    seconds: float

    @property
    def severities(self) -> Counter[Severity]:
        """Count the diagnostics by how severe they are."""
        return Counter(item.severity for item in self.result.diagnostics)


def generate(
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
    strict: options.Strict = False,
    force: options.Force = False,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Write the client package.

    The package is replaced in one step when all of it is ready; if anything goes
    wrong it stays as it was. Problems of the document are reported, and the rest of
    it is generated.
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
        outcomes: list[Outcome] = []
        for task in select_tasks(arguments, Path.cwd()):
            outcome = _generate(task, force, progress)
            progress.done()
            outcomes.append(outcome)
            if output_format is options.Format.TEXT:
                _print(outcome, quiet, verbose)
        if output_format is options.Format.JSON:
            clients = [_as_json(outcome) for outcome in outcomes]
            typer.echo(json.dumps({"clients": clients}, indent=2))
        if strict and any(has_complaints(outcome.result) for outcome in outcomes):
            raise typer.Exit(Status.PROBLEMS)


def _generate(task: Task, force: bool, progress: Progress) -> Outcome:
    """Do one job: read, generate in memory, write; then the lock."""
    started = time.perf_counter()
    job = task.job
    if task.ignored_config is not None:
        name = shown(task.ignored_config)
        progress(f"{name} is not used, as a document was named (--config {name})")
    with ExitStack() as stack:
        if task.keeps_lock and job.config_file is not None:
            stack.enter_context(
                exclusive(job.config_file, lambda: progress("waiting for another run"))
            )
        result, locked = run_pipeline(task, progress)
        progress("writing files")
        if task.keeps_lock and task.lock is not None:
            clients = dict(read_lock(task.lock))
            clients[task.key] = lock_entry(task, locked, result)
            stack.enter_context(replacing(task.lock, render_lock(clients)))
        written = write(result.files, job.output, generator_name(), force)
    return Outcome(task, result, written, time.perf_counter() - started)


def _print(outcome: Outcome, quiet: bool, verbose: bool) -> None:
    print_findings(outcome.result, quiet, verbose)
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
    if written.changed or written.removed:
        removed = f", {len(written.removed)} removed" if written.removed else ""
        done = f"wrote {files} ({len(written.changed)} changed{removed}) to {folder}"
    else:
        done = f"nothing to write: {files} in {folder} are as they should be"
    numbers = (
        count(len(outcome.result.api.operations), "operation"),
        count(schema_count(outcome.result), "schema"),
        count(severities[Severity.ERROR], "error"),
        count(severities[Severity.WARNING], "warning"),
    )
    return f"{done}: {', '.join(numbers)} in {outcome.seconds:.1f} s"


def _as_json(outcome: Outcome) -> dict[str, object]:
    job, result, written = outcome.task.job, outcome.result, outcome.written
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
