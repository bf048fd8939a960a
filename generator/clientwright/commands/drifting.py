"""`clientwright drift`: what would another version of the document break?"""

from pathlib import Path
from typing import Annotated

import typer
from attrs import frozen

from ..config import FailOn, Job, ReportFormat, find_config, job_for
from ..output import replacing
from . import options
from .running import Status, running
from .stages import comparison
from .tasks import Arguments, Task, select_task
from .terminal import Progress

Upstream = Annotated[
    str | None,
    typer.Option(
        "--upstream",
        metavar="PATH|URL",
        help="The other, newer document. Default: `upstream` of the config.",
        show_default=False,
    ),
]
Base = Annotated[
    str | None,
    typer.Option(
        "--base",
        metavar="PATH|URL",
        help="The older document. Default: `spec` of the config, what the client is "
        "made from.",
        show_default=False,
    ),
]
Failing = Annotated[
    FailOn | None,
    typer.Option(
        "--fail-on",
        help="What gives status 1, unless it is acknowledged. Default: what the config "
        "says, or breaking.",
        show_default=False,
    ),
]
Form = Annotated[ReportFormat, typer.Option("--format", help="The form of the report.")]
ReportFile = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write the report to a file, and only its first lines to the terminal.",
        show_default=False,
    ),
]
Accept = Annotated[
    Path | None,
    typer.Option(
        "--accept",
        metavar="FILE",
        help="The acknowledged changes. Default: drift-accept.toml beside the config, "
        "if it is there.",
        show_default=False,
    ),
]


@frozen(kw_only=True)
class Request:
    """What is compared with what, and how it is reported."""

    base: str | None
    upstream: str | None
    fail_on: FailOn | None
    form: ReportFormat
    accept: Path | None


@frozen
class Outcome:
    """What the comparison came to."""

    report: str
    summary: str
    failed: bool


def drift(
    upstream: Upstream = None,
    base: Base = None,
    fail_on: Failing = None,
    report_format: Form = ReportFormat.TEXT,
    output: ReportFile = None,
    accept: Accept = None,
    config: options.Config = None,
    client: options.OneClient = None,
    quiet: options.Quiet = False,
) -> None:
    """Compare the document with the one upstream, and say what it breaks; change nothing.

    Each change is judged twice: on the wire, and for Python callers of the client. The
    overlays of the config apply to both documents. Exits with 1 if there is a change to
    fail for that is not acknowledged, and with 2 if one of the two cannot be read.
    """
    with running():
        progress = Progress(quiet)
        request = Request(
            base=base,
            upstream=upstream,
            fail_on=fail_on,
            form=report_format,
            accept=accept,
        )
        task = _task(request, config, client)
        outcome = comparison().compare_with(task, request, progress)
        progress.done()
        if output is None:
            typer.echo(outcome.report, nl=False)
        else:
            with replacing(Path.cwd() / output, outcome.report.encode()):
                pass
            if not quiet:
                typer.echo(f"{outcome.summary}\n{output} was written")
        if outcome.failed:
            raise typer.Exit(Status.PROBLEMS)


def _task(request: Request, config: Path | None, client: str | None) -> Task:
    """Take the config's client; with both documents named, none is needed."""
    cwd = Path.cwd()
    if request.base and request.upstream and config is None and not find_config(cwd):
        job: Job = job_for(request.base, cwd, None, "client")
        return Task(job)
    return select_task(Arguments(config=config, client=client), cwd)
