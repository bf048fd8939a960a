"""`clientwright generate`: write the client, and say what was found on the way."""

import json
from pathlib import Path

import typer

from ..diagnostics import input_error
from . import options
from .comparing import compare, print_plan, verdict_as_json
from .findings import has_complaints
from .making import make, outcome_as_json, print_outcome
from .running import Status, running
from .tasks import Arguments, Task, select_tasks
from .terminal import Progress
from .watching import keep_watching


def generate(
    spec: options.Spec = None,
    output: options.Output = None,
    package: options.Package = None,
    client_name: options.ClientName = None,
    http_library: options.HttpLibrary = None,
    overlay: options.Overlays = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    allow_remote_refs: options.AllowRemoteRefs = False,
    config: options.Config = None,
    client: options.OneClient = None,
    strict: options.Strict = False,
    force: options.Force = False,
    dry_run: options.DryRun = False,
    diff: options.Diff = False,
    watch: options.Watch = False,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Write the client package.

    The package is replaced in one step when all of it is ready; if anything goes
    wrong it stays as it was. Problems of the document are reported, and the rest of
    it is generated. If no input has changed since the last run, nothing is done.
    """
    with running() as signals:
        arguments = Arguments(
            spec=spec,
            output=output,
            package=package,
            client_name=client_name,
            http_library=None if http_library is None else http_library.value,
            overlays=tuple(overlay or ()),
            include=tuple(include or ()),
            exclude=tuple(exclude or ()),
            allow_remote_refs=allow_remote_refs,
            config=config,
            client=client,
        )
        as_json = output_format is options.Format.JSON
        if watch:
            _refuse_with_watch(dry_run or diff or strict or as_json or spec == "-")
            keep_watching(arguments, force, quiet, verbose, signals)
        progress = Progress(quiet or as_json)
        tasks = select_tasks(arguments, Path.cwd())
        if dry_run or diff:
            complaints = _plan(tasks, progress, diff, as_json, quiet, verbose)
        else:
            anew = strict or verbose or as_json
            complaints = _make(tasks, progress, force, anew, as_json, quiet, verbose)
        if strict and complaints:
            raise typer.Exit(Status.PROBLEMS)


def _make(
    tasks: tuple[Task, ...],
    progress: Progress,
    force: bool,
    anew: bool,
    as_json: bool,
    quiet: bool,
    verbose: bool,
) -> bool:
    """Do the jobs; say whether there were complaints."""
    clients: list[object] = []
    complaints = False
    for task in tasks:
        outcome = make(task, progress, force=force, anew=anew)
        progress.done()
        if outcome.result is not None:
            if as_json:
                clients.append(outcome_as_json(outcome, outcome.result))
            complains = has_complaints(outcome.result, task.job.allow)
            complaints = complains or complaints
        if not as_json:
            print_outcome(outcome, quiet, verbose)
    if as_json:
        typer.echo(json.dumps({"clients": clients}, indent=2))
    return complaints


def _plan(
    tasks: tuple[Task, ...],
    progress: Progress,
    diff: bool,
    as_json: bool,
    quiet: bool,
    verbose: bool,
) -> bool:
    """Say what the jobs would change; say whether there were complaints."""
    verdicts = [compare(task, progress, lines=None) for task in tasks]
    progress.done()
    if as_json:
        clients = [verdict_as_json(verdict) for verdict in verdicts]
        typer.echo(json.dumps({"clients": clients}, indent=2))
    else:
        for verdict in verdicts:
            print_plan(verdict, diff, quiet, verbose)
    complaints = [
        has_complaints(verdict.result, task.job.allow)
        for task, verdict in zip(tasks, verdicts, strict=True)
    ]
    return any(complaints)


def _refuse_with_watch(other: bool) -> None:
    if other:
        raise input_error(
            "argument-conflict",
            "--watch goes on until it is interrupted; --dry-run, --diff, --strict, "
            "--format json and a document on standard input do not go with it",
        )
