"""The arguments and options that several commands have."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeAlias

import typer


class Library(StrEnum):
    """What a client sends its requests with."""

    HTTPX = "httpx"
    HTTPX2 = "httpx2"


class Format(StrEnum):
    """How a result is printed."""

    TEXT = "text"
    JSON = "json"


Spec: TypeAlias = Annotated[
    str | None,
    typer.Argument(
        metavar="SPEC",
        help="The OpenAPI document: a path, a URL, or - for standard input. With it, "
        "a config is used only if --config names one. Default: what the config says.",
        show_default=False,
    ),
]
Output: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        help="The package folder to write.",
        show_default=False,
    ),
]
Package: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--package",
        metavar="NAME",
        help="The package's import name. Default: made from DIR, or from SPEC.",
        show_default=False,
    ),
]
ClientName: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--client-name",
        metavar="NAME",
        help="The client's class; the other one is AsyncNAME. Default: Client.",
        show_default=False,
    ),
]
HttpLibrary: TypeAlias = Annotated[
    Library | None,
    typer.Option(
        "--http-library",
        help="What the client sends its requests with. Default: httpx.",
        show_default=False,
    ),
]
Overlays: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--overlay",
        metavar="FILE",
        help="An OpenAPI Overlay to apply; may be repeated.",
        show_default=False,
    ),
]
Include: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--include",
        metavar="WHAT",
        help="Generate only these operations: tag:Pets, path:/pets/*, id:list*, "
        "method:GET or deprecated; may be repeated.",
        show_default=False,
    ),
]
Exclude: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="WHAT",
        help="Leave these operations out, and the schemas that nothing else needs; "
        "webhooks leaves those out.",
        show_default=False,
    ),
]
AllowRemoteRefs: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--allow-remote-refs",
        help="Follow $refs to other hosts; private addresses are refused. The lock "
        "records what was fetched.",
    ),
]
Config: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="Default: clientwright.toml, or [tool.clientwright] in pyproject.toml, "
        "here or in a folder above.",
        show_default=False,
    ),
]
OneClient: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--client",
        metavar="NAME",
        help="Of several [[client]] tables, the one with this package.",
        show_default=False,
    ),
]
Strict: TypeAlias = Annotated[
    bool, typer.Option("--strict", help="Exit with 1 if there is a warning or error.")
]
Force: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--force",
        help="Give up changes made by hand to generated files, and write into a "
        "folder that is not ours. Other files in it are kept.",
    ),
]
DryRun: TypeAlias = Annotated[
    bool, typer.Option("--dry-run", help="List what would change; write nothing.")
]
Diff: TypeAlias = Annotated[
    bool, typer.Option("--diff", help="Print what would change; write nothing.")
]
Watch: TypeAlias = Annotated[
    bool,
    typer.Option("--watch", help="Go on, and generate whenever an input is saved."),
]
OutputFormat: TypeAlias = Annotated[
    Format, typer.Option("--format", help="How to print the result.")
]
Quiet: TypeAlias = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print errors only.")
]
Verbose: TypeAlias = Annotated[
    bool, typer.Option("--verbose", "-v", help="Print every diagnostic, and each file.")
]
