"""`clientwright update`: fetch the document anew, generate, and say what changed."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from attrs import evolve

from ..config import shown
from . import options
from .findings import print_findings
from .making import make, print_outcome
from .running import Status, running
from .tasks import Arguments, select_tasks
from .terminal import Progress, print_diagnostics
from .upstream import Update, get_update, keep_update, update_as_json, update_lines

if TYPE_CHECKING:
    from .tasks import Task

Upstream = Annotated[
    str | None,
    typer.Option(
        "--upstream",
        metavar="PATH|URL",
        help="Where the document is published. Default: what the config says.",
        show_default=False,
    ),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Say what would change; write nothing.")
]


def update(
    upstream: Upstream = None,
    config: options.Config = None,
    client: options.OneClient = None,
    dry_run: DryRun = False,
    force: options.Force = False,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Fetch the document from where it is published, and generate from it.

    The document on disk, with the files beside it that it refers to, is replaced only
    if the new one can be used and every overlay action still applies; then the package
    is, and what changed for callers is printed.
    Exits with 1, with everything as it was, if an overlay action no longer applies.
    """
    with running():
        as_json = output_format is options.Format.JSON
        progress = Progress(quiet or as_json)
        arguments = Arguments(config=config, client=client)
        updates: list[Update] = []
        for task in select_tasks(arguments, Path.cwd(), one=upstream is not None):
            found = _update(task, upstream, dry_run, force, progress)
            progress.done()
            updates.append(found)
            if not as_json:
                _print(found, dry_run, quiet, verbose)
        if as_json:
            clients = [update_as_json(found) for found in updates]
            typer.echo(json.dumps({"clients": clients}, indent=2))
        if any(found.inapplicable for found in updates):
            raise typer.Exit(Status.PROBLEMS)


def _update(
    task: "Task",
    upstream: str | None,
    dry_run: bool,
    force: bool,
    progress: Progress,
) -> Update:
    found = get_update(task, upstream, force, progress)
    if dry_run or found.inapplicable:
        return found
    if found.result is None:
        # The document is the same, and something else may not be.
        outcome = make(task, progress, force=force)
        found = evolve(found, made=outcome if outcome.has_changed else None)
    return keep_update(found, force, progress)


def _print(found: Update, dry_run: bool, quiet: bool, verbose: bool) -> None:
    name = shown(found.path)
    if found.result is None:
        if not quiet:
            typer.echo(f"{name} is not modified")
        if found.made is not None:
            print_outcome(found.made, quiet, verbose)
        return
    if found.inapplicable:
        print_diagnostics(found.inapplicable, found.result.tree, everything=True)
        typer.echo(f"{name} stays as it is: the overlay does not fit what is upstream")
        return
    print_findings(found.result, found.task.job.allow, quiet, verbose)
    if quiet:
        return
    for line in update_lines(found, dry_run, everything=verbose):
        typer.echo(line)
