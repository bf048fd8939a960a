"""`clientwright vendor`: copy the generated package into another project."""

import keyword
import os
from pathlib import Path
from typing import Annotated

import typer

from ..config import check_name, shown
from ..diagnostics import input_error
from ..output import vendor as vendor_package
from . import options
from .running import running
from .tasks import Arguments, Task, select_task
from .terminal import count

Destination = Annotated[
    Path,
    typer.Argument(
        metavar="DEST",
        help="The folder that becomes the package; with --package, the folder to put "
        "it in.",
        show_default=False,
    ),
]
Name = Annotated[
    str | None,
    typer.Option(
        "--package",
        metavar="NAME",
        help="The copy's name, if DEST does not end with it.",
        show_default=False,
    ),
]


def vendor(
    destination: Destination,
    package: Name = None,
    config: options.Config = None,
    client: options.OneClient = None,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Copy the generated package into another project, under any name.

    Run it again to update the copy. Files of your own beside the copied ones stay;
    changes made by hand to copied files stop it.
    """
    with running():
        task = select_task(Arguments(config=config, client=client), Path.cwd())
        target = _target(destination, package)
        written = vendor_package(task.job.output, target, force)
        if not quiet:
            changed = len(written.changed) + len(written.removed)
            files = count(written.total, "file")
            typer.echo(f"vendored {files} ({changed} changed) to {shown(target)}")
            typer.echo(_next_steps(task, target, destination, package))


def _target(destination: Path, package: str | None) -> Path:
    """Say which folder becomes the package.

    Raises:
        InputError: its name cannot be imported.
    """
    target = Path(os.path.normpath(Path.cwd() / destination))
    if package is not None:
        check_name("--package", package)
        return target if target.name == package else target / package
    if not target.name.isidentifier() or keyword.iskeyword(target.name):
        raise input_error(
            "config-invalid-value",
            f'"{target.name}" cannot be imported: it is no Python name, or a keyword',
            fix=f"name the package: clientwright vendor {destination} --package llm",
        )
    return target


def _next_steps(
    task: Task, target: Path, destination: Path, package: str | None
) -> str:
    name = "" if package is None else f" --package {package}"
    return (
        f"    from {_import_path(target)} import {task.job.client_name}\n"
        "    It needs attrs and httpx there, and nothing of clientwright.\n"
        f"    To update it: clientwright vendor {destination}{name}"
    )


def _import_path(target: Path) -> str:
    """Say how the copy is imported, as far as the packages around it tell."""
    parts = [target.name]
    for folder in target.parents:
        if not (folder / "__init__.py").is_file():
            break
        parts.append(folder.name)
    return ".".join(reversed(parts))
