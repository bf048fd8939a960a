"""The command line: `clientwright generate`, `check`, `vendor` and the others."""

import importlib
import sys
from collections.abc import Callable
from enum import StrEnum
from importlib.metadata import version
from io import TextIOWrapper
from typing import Annotated, Protocol, cast

import typer

from .commands.checking import check
from .commands.drifting import drift
from .commands.generating import generate
from .commands.initialising import init
from .commands.inspecting import explain, inspect
from .commands.running import Status
from .commands.updating import update
from .commands.vendoring import vendor
from .commands.watching import watch

_EPILOG = """\b
Examples:
  clientwright init                                  write the first config
  clientwright generate openapi.yaml -o my_client    a document, no config
  clientwright generate                              what clientwright.toml says
  clientwright check                                 for CI: is it up to date?
  clientwright update                                fetch a newer document first
  clientwright watch                                 generate whenever you save
  clientwright drift                                 what would upstream break?
  clientwright inspect --format json                 the plan, for programs
  clientwright explain CreateChatCompletionRequest   how a union is told apart
  clientwright vendor ../other/_vendor/llm           copy it into a project

\b
Exit status: 0 fine; 1 differences or problems were found; 2 it could not run.
"""

app = typer.Typer(
    name="clientwright",
    help="Write Python client packages (attrs, httpx) from OpenAPI documents.",
    epilog=_EPILOG,
    no_args_is_help=True,
    # Plain text: the same on every terminal and in every log, and faster to start.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"clientwright {version('clientwright')}")
        raise typer.Exit


class Shell(StrEnum):
    """The shells that completion is known for."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


class _Completion(Protocol):
    """What is used of typer's module, which exports nothing by name."""

    def get_completion_script(
        self, *, prog_name: str, complete_var: str, shell: str
    ) -> str:
        """Give the script for a shell."""
        ...


def _show_script(shell: Shell | None) -> None:
    # The option of typer looks which shell it is run from, and takes no name.
    if shell is not None:
        completion = cast("_Completion", importlib.import_module("typer.completion"))
        script = completion.get_completion_script(
            prog_name="clientwright",
            complete_var="_CLIENTWRIGHT_COMPLETE",
            shell=shell.value,
        )
        typer.echo(script)
        raise typer.Exit


@app.callback()
def _root(
    show_version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_show_version,
            is_eager=True,
            help="Print the version and exit.",
        ),
    ] = False,
    completion: Annotated[
        Shell | None,
        typer.Option(
            "--completion",
            callback=_show_script,
            is_eager=True,
            help="Print the completion script of a shell and exit.",
        ),
    ] = None,
) -> None:
    """Write Python client packages (attrs, httpx) from OpenAPI documents."""


def _add(command: Callable[..., None], summary: str, *examples: str) -> None:
    lines = "\n".join(f"  clientwright {example}" for example in examples)
    app.command(short_help=summary, epilog=f"\b\nExamples:\n{lines}")(command)


_add(
    init,
    "Write a config, or add a client to it.",
    "init",
    "init openapi.yaml --yes --from-paths",
    "init billing.yaml users.yaml --yes",
)
_add(
    generate,
    "Write the client package.",
    "generate openapi.yaml -o my_client",
    "generate https://example.org/openapi.json --package my_client",
    "generate - -o my_client < openapi.yaml",
    "generate --diff",
    "generate --strict",
)
_add(
    check,
    "Say whether the package is what its inputs give.",
    "check",
    "check openapi.yaml -o my_client",
)
_add(
    update,
    "Fetch the document, and generate from it.",
    "update",
    "update --dry-run",
    "update --upstream https://example.org/openapi.json",
)
_add(
    watch,
    "Generate whenever an input is saved.",
    "watch",
    "watch --client my_client",
)
_add(
    drift,
    "Say what another version of the document breaks.",
    "drift",
    "drift --upstream ../new.yaml --format html -o drift.html",
    "drift --base old.yaml --upstream new.yaml --fail-on any",
)
_add(
    inspect,
    "Print what would be generated.",
    "inspect openapi.yaml",
    "inspect --format json | jq '.operations[].call'",
)
_add(
    explain,
    "Explain a schema or a diagnostic code.",
    "explain CreateChatCompletionRequest",
    "explain union-overlap openapi.yaml",
)
_add(
    vendor,
    "Copy the package into another project.",
    "vendor ../other/_vendor/llm",
    "vendor ../other/_vendor --package llm",
    "vendor ../llm-client --with-metadata",
    "vendor --check src/other/_vendor/llm",
)


def main() -> None:
    """Run the command line and exit."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Text of a document may not fit the terminal's encoding.
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="clientwright")
    except KeyboardInterrupt:
        sys.exit(Status.INTERRUPTED)
