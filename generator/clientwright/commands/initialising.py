"""`clientwright init`: write the first config, and what goes with it."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..config import CONFIG_NAME, check_name, config_schema, is_url, job_for, shown
from ..diagnostics import input_error
from . import options
from .running import running
from .snippets import MAKEFILE, WORKFLOW, config_text
from .stages import inspection
from .terminal import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA_NAME = "clientwright.schema.json"
_DOCUMENTS = ("openapi", "swagger", "api")
_FOLDERS = (".", "spec", "api", "docs", "openapi")

Spec = Annotated[
    str | None,
    typer.Argument(
        metavar="SPEC",
        help="The OpenAPI document: a path or a URL. Default: one that is found here.",
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
Yes = Annotated[
    bool, typer.Option("--yes", "-y", help="Ask nothing; take what would be proposed.")
]


def init(
    spec: Spec = None,
    output: options.Output = None,
    package: options.Package = None,
    client_name: options.ClientName = None,
    upstream: Upstream = None,
    from_paths: FromPaths = False,
    yes: Yes = False,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
) -> None:
    """Write a config for a document, and snippets for make and continuous integration.

    Asks on a terminal for what was not said. Writes clientwright.toml, its JSON Schema
    for editors, clientwright.mk and a workflow; a file that is there is left alone.
    """
    with running():
        here = Path.cwd()
        if (here / CONFIG_NAME).exists():
            raise input_error(
                "argument-conflict",
                f"{CONFIG_NAME} is here already; init writes nothing over it",
                fix="edit it, or init in another folder",
            )
        asking = not yes and sys.stdin.isatty()
        if not yes and not asking:
            raise input_error(
                "argument-conflict",
                "there is no terminal to ask on",
                fix="say --yes, and what is not to be as proposed",
            )
        document = spec or _ask("Document", _found(here), asking)
        silent = quiet or output_format is options.Format.JSON
        look = inspection().first_look(document, Progress(silent))
        job = job_for(document, here, None if output is None else str(output), package)
        settings = {
            "spec": document,
            "output": str(output) if output else _ask("Folder", job.package, asking),
            "package": package or "",
            "client_name": client_name or _ask("Class", look.client_name, asking),
            "upstream": upstream or _published(document, asking),
        }
        check_name("--client-name", settings["client_name"])
        calls: Mapping[str, str] = look.calls if from_paths else {}
        written, kept = _write(here, settings, calls)
        if output_format is options.Format.JSON:
            result = {"written": written, "kept": kept, "operations": dict(calls)}
            typer.echo(json.dumps(result, indent=2))
        elif not quiet:
            for name in written:
                typer.echo(f"wrote {name}")
            for name in kept:
                typer.echo(f"left {name} alone")
            typer.echo("Next: clientwright generate")


def _write(
    folder: Path, settings: "Mapping[str, str]", calls: "Mapping[str, str]"
) -> tuple[list[str], list[str]]:
    """Write what is not there; name what was written, and what was there."""
    files = {
        CONFIG_NAME: config_text(settings, SCHEMA_NAME, calls),
        SCHEMA_NAME: json.dumps(config_schema(), indent=2) + "\n",
        "clientwright.mk": MAKEFILE,
        ".github/workflows/clientwright.yml": WORKFLOW,
    }
    kept = [name for name in files if (folder / name).exists()]
    written = [name for name in files if name not in kept]
    for name in written:
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8")
        except OSError as error:
            raise input_error(
                "output-not-writable",
                f"{shown(path)} cannot be written: {error.strerror}",
            ) from error
    return written, kept


def _ask(question: str, default: str, asking: bool) -> str:
    """Ask, or take the default.

    Raises:
        InputError: there is neither.
    """
    if asking:
        answer: str = typer.prompt(question, default=default or None)
        return answer
    if not default:
        raise input_error(
            "argument-conflict",
            "no document was found here",
            fix="name it: clientwright init openapi.yaml --yes",
        )
    return default


def _found(here: Path) -> str:
    """Find a document where they usually are; "" if there is none."""
    for folder in _FOLDERS:
        for stem in _DOCUMENTS:
            for suffix in ("yaml", "yml", "json"):
                path = here / folder / f"{stem}.{suffix}"
                if path.is_file():
                    return path.relative_to(here).as_posix()
    return ""


def _published(document: str, asking: bool) -> str:
    if is_url(document) or not asking:
        return ""
    answer: str = typer.prompt("Where it is published (for update)", default="")
    return answer
