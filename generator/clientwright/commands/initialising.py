"""`clientwright init`: write the first config, and what goes with it."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from attrs import frozen

from ..config import (
    CLIENT,
    CONFIG_NAME,
    PROJECT_NAME,
    PROJECT_TABLE,
    check_config,
    config_in,
    shown,
    with_clients,
)
from ..diagnostics import input_error
from ..output import replacing_all
from . import options
from .proposing import Answers, Proposal, propose
from .running import running
from .snippets import MAKEFILE, WORKFLOW, client_text
from .stages import config_schema
from .terminal import Progress

SCHEMA_NAME = "clientwright.schema.json"

Specs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SPEC]...",
        help="The OpenAPI documents: paths or URLs; each becomes a client. Default: one "
        "that is found here.",
        show_default=False,
    ),
]
Upstream = Annotated[
    str | None,
    typer.Option(
        "--upstream",
        metavar="PATH|URL",
        help="Where the document is published, for update and drift.",
        show_default=False,
    ),
]
FromPaths = Annotated[
    bool,
    typer.Option(
        "--from-paths",
        help="Propose [operations], the call paths, from paths and methods.",
    ),
]
InProject = Annotated[
    bool,
    typer.Option(
        "--pyproject",
        help="Write the config into pyproject.toml, as [tool.clientwright].",
    ),
]
Yes = Annotated[
    bool, typer.Option("--yes", "-y", help="Ask nothing; take what would be proposed.")
]


@frozen
class Plan:
    """The config that is to be written."""

    path: Path
    before: str | None
    """What is in the file; None: there is none."""
    text: str


def init(
    spec: Specs = None,
    output: options.Output = None,
    package: options.Package = None,
    client_name: options.ClientName = None,
    upstream: Upstream = None,
    from_paths: FromPaths = False,
    pyproject: InProject = False,
    yes: Yes = False,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
) -> None:
    """Write a config for documents, and snippets for make and continuous integration.

    Asks on a terminal for what was not said. Writes clientwright.toml, its JSON Schema
    for editors, clientwright.mk and a workflow; a file that is there is left alone. Where
    a config is there already, adds the clients of the documents that are named to it.
    """
    with running():
        here, specs = Path.cwd(), tuple(spec or ())
        there = config_in(here)
        if there is not None and not specs:
            raise input_error(
                "argument-conflict",
                f"{shown(there)} is here already",
                fix="edit it, or name a document to add: clientwright init other.yaml",
            )
        asking = not yes and sys.stdin.isatty()
        if not yes and not asking:
            raise input_error(
                "argument-conflict",
                "there is no terminal to ask on",
                fix="say --yes, and what is not to be as proposed",
            )
        answers = Answers(specs, output, package, client_name, upstream, asking)
        as_json = output_format is options.Format.JSON
        clients = propose(answers, here, from_paths, Progress(quiet or as_json))
        _refuse_shared(here, there, clients)
        plan = _plan(here, there, pyproject, clients)
        check_config(plan.path, plan.text)
        written, kept = _write(here, plan)
        if as_json:
            calls = {k: v for client in clients for k, v in client.calls.items()}
            result = {"written": written, "kept": kept, "operations": calls}
            typer.echo(json.dumps(result, indent=2))
        elif not quiet:
            _print(plan, clients, written, kept)


def _refuse_shared(here: Path, there: Path | None, clients: Sequence[Proposal]) -> None:
    """Say of a folder that it is another client's, by no place in a file that is not written.

    Raises:
        InputError: it is, or the config that is here cannot be used.
    """
    jobs = () if there is None else check_config(there, _read(there) or "")
    where = "" if there is None else f" of {shown(there)}"
    taken = [job.output for job in jobs]
    for client in clients:
        stated = client.settings["output"]
        output = Path(os.path.normpath(here / stated))
        for other in taken:
            if output.is_relative_to(other) or other.is_relative_to(output):
                raise input_error(
                    "argument-conflict",
                    f"{stated} is the folder of another client{where}, or one is "
                    "within the other; each client needs its own",
                    fix="say another one: clientwright init "
                    f"{client.settings['spec']} --output FOLDER",
                )
        taken.append(output)


def _plan(
    here: Path, there: Path | None, pyproject: bool, clients: Sequence[Proposal]
) -> Plan:
    """Say what the config will be."""
    project = pyproject if there is None else there.name == PROJECT_NAME
    path = here / (PROJECT_NAME if project else CONFIG_NAME)
    if there is not None and pyproject and not project:
        raise input_error(
            "argument-conflict",
            f"{shown(there)} is here already, and would win over {PROJECT_NAME}",
        )
    prefix = PROJECT_TABLE if project else ()
    several = there is not None or len(clients) > 1
    keys = (*prefix, CLIENT) if several else prefix
    tables = "\n".join(
        client_text(client.settings, client.calls, keys, several) for client in clients
    )
    before = _read(path)
    if there is not None:
        return Plan(path, before, with_clients(path, before or "", prefix, tables))
    if not project:
        gap = "\n" if several else ""
        return Plan(path, None, f"#:schema {SCHEMA_NAME}\n{gap}{tables}")
    end = "\r\n" if "\r\n" in (before or "") else "\n"
    head = f"{before.rstrip()}{end}{end}" if before and before.strip() else ""
    return Plan(path, before, head + tables.replace("\n", end))


def _read(path: Path) -> str | None:
    """Read a text with the line ends that it has."""
    if not path.is_file():
        return None
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        raise input_error("config-unreadable", f"{shown(path)}: {error}") from error


def _write(folder: Path, plan: Plan) -> tuple[list[str], list[str]]:
    """Write the config, and what is not there; name what was, and what was there."""
    config = plan.path.name
    snippets = {
        **(
            {SCHEMA_NAME: config_schema().schema_text()}
            if config == CONFIG_NAME
            else {}
        ),
        "clientwright.mk": MAKEFILE,
        ".github/workflows/clientwright.yml": WORKFLOW,
    }
    kept = [name for name in snippets if (folder / name).exists()]
    files = {
        plan.path: plan.text,
        **{folder / name: text for name, text in snippets.items() if name not in kept},
    }
    with replacing_all({path: text.encode() for path, text in files.items()}):
        pass
    return [config, *(name for name in snippets if name not in kept)], kept


def _print(
    plan: Plan, clients: Sequence[Proposal], written: Sequence[str], kept: Sequence[str]
) -> None:
    config, *others = written
    if plan.before is None:
        typer.echo(f"wrote {config}")
    else:
        names = ", ".join(client.package for client in clients)
        typer.echo(f"added {names} to {config}")
    for name in others:
        typer.echo(f"wrote {name}")
    for name in kept:
        typer.echo(f"left {name} alone")
    typer.echo("Next: clientwright generate")
