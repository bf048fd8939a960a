"""`clientwright check`: is the package on disk what its inputs give?"""

import json
from pathlib import Path

import typer

from . import options
from .comparing import compare, print_check, verdict_as_json
from .running import Status, running
from .tasks import Arguments, select_tasks
from .terminal import Progress


def check(
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
            http_library=None if http_library is None else http_library.value,
            overlays=tuple(overlay or ()),
            include=tuple(include or ()),
            exclude=tuple(exclude or ()),
            allow_remote_refs=allow_remote_refs,
            config=config,
            client=client,
        )
        progress = Progress(quiet or output_format is options.Format.JSON)
        tasks = select_tasks(arguments, Path.cwd())
        verdicts = [compare(task, progress) for task in tasks]
        progress.done()
        if output_format is options.Format.JSON:
            clients = [verdict_as_json(verdict) for verdict in verdicts]
            typer.echo(json.dumps({"clients": clients}, indent=2))
        else:
            for verdict in verdicts:
                print_check(verdict, quiet)
        if not all(verdict.is_fine for verdict in verdicts):
            raise typer.Exit(Status.PROBLEMS)
