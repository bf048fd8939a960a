"""`clientwright inspect` and `clientwright explain`: the plan, without writing it."""

import difflib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..config import find_config
from ..diagnostics import CODES, input_error
from . import options
from .findings import has_complaints, print_findings, run_pipeline
from .running import Status, running
from .stages import inspection
from .tasks import Arguments, Task, select_task
from .terminal import Progress

if TYPE_CHECKING:
    from ..pipeline import Result

Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        help="A schema, a class, a call, an operationId, a JSON Pointer, or a diagnostic's code.",
        show_default=False,
    ),
]


def inspect(
    spec: options.Spec = None,
    overlay: options.Overlays = None,
    include: options.Include = None,
    exclude: options.Exclude = None,
    allow_remote_refs: options.AllowRemoteRefs = False,
    config: options.Config = None,
    client: options.OneClient = None,
    strict: options.Strict = False,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Print what would be generated: calls, classes, and how unions are told apart."""
    with running():
        silent = quiet or output_format is options.Format.JSON
        arguments = Arguments(
            spec=spec,
            overlays=tuple(overlay or ()),
            include=tuple(include or ()),
            exclude=tuple(exclude or ()),
            allow_remote_refs=allow_remote_refs,
            config=config,
            client=client,
        )
        task = select_task(arguments, Path.cwd())
        result = _result(task, silent)
        plan = inspection().inspect(result)
        if output_format is options.Format.JSON:
            typer.echo(json.dumps(plan, indent=2))
        else:
            print_findings(result, task.job.allow, quiet, verbose)
            typer.echo(inspection().render_inspection(plan))
        if strict and has_complaints(result, task.job.allow):
            raise typer.Exit(Status.PROBLEMS)


def explain(
    name: Name,
    spec: options.Spec = None,
    overlay: options.Overlays = None,
    config: options.Config = None,
    client: options.OneClient = None,
) -> None:
    """Explain a schema (how its union is told apart), a call (its pages), or a diagnostic code."""
    with running():
        if name in CODES and not (spec or config or find_config(Path.cwd())):
            typer.echo(_meaning(name))
            return
        arguments = Arguments(
            spec=spec, overlays=tuple(overlay or ()), config=config, client=client
        )
        result = _result(select_task(arguments, Path.cwd()), quiet=True)
        try:
            typer.echo(inspection().explain(result, name))
        except LookupError:
            raise _unknown(name, result) from None


def _result(task: Task, quiet: bool) -> "Result":
    progress = Progress(quiet)
    result, _ = run_pipeline(task, progress)
    progress.done()
    return result


def _meaning(code: str) -> str:
    """Say what a code stands for, where there is no document to find it in."""
    row = CODES[code]
    return f"{row.severity.value}[{code}]: {row.meaning}\n    fix: {row.fix}"


def _unknown(name: str, result: "Result") -> Exception:
    """Make the error for what is neither a schema, a call nor a code."""
    calls = (str(call) for calls in result.names.calls.values() for call in calls)
    known = [*CODES, *result.api.components, *result.names.types.values(), *calls]
    close = difflib.get_close_matches(name, known, n=1)
    return input_error(
        "argument-conflict",
        f'there is no schema, no call and no diagnostic code "{name}"',
        fix=(
            f'did you mean "{close[0]}"?'
            if close
            else "clientwright inspect lists them"
        ),
    )
