"""`clientwright vendor`: copy the generated package into another project."""

import json
import keyword
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from attrs import evolve, frozen

from ..config import check_name, find_config, shown, without_secrets
from ..diagnostics import input_error
from ..output import (
    MANIFEST_NAME,
    Change,
    Difference,
    client_in,
    compare_copy,
    origin_of,
    read_manifest,
    source_of,
    stale_metadata,
    write_project,
)
from ..output import vendor as vendor_package
from . import options
from .running import Status, running
from .tasks import Arguments, Task, select_task, select_tasks
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
Check = Annotated[
    bool,
    typer.Option(
        "--check",
        help="Only say whether DEST is what would be copied; exit with 1 if not. "
        "Where it is of no client of a config, whether it is as it was copied.",
    ),
]
Update = Annotated[
    bool, typer.Option("--update", help="Only if there is a copy at DEST already.")
]
WithMetadata = Annotated[
    bool,
    typer.Option(
        "--with-metadata",
        help="Make DEST a project that can be installed, with the package in it.",
    ),
]


@frozen
class Place:
    """Where a copy goes."""

    package: Path
    """The folder that becomes the package, absolute."""
    project: Path | None
    """The folder that becomes a project."""
    arguments: str
    """How the command line says so."""


def vendor(
    destination: Destination,
    package: Name = None,
    check: Check = False,
    update: Update = False,
    with_metadata: WithMetadata = False,
    config: options.Config = None,
    client: options.OneClient = None,
    force: options.Force = False,
    output_format: options.OutputFormat = options.Format.TEXT,
    quiet: options.Quiet = False,
) -> None:
    """Copy the generated package into another project, under any name.

    Run it again to update the copy. Files of your own beside the copied ones stay;
    changes made by hand to copied files stop it. VENDORED.md in the copy says what it
    was made from.
    """
    with running():
        as_json = output_format is options.Format.JSON
        arguments = Arguments(config=config, client=client)
        if check:
            _refuse_with_check(update, force)
            inside = package or (client_in(destination) if with_metadata else None)
            place = _place(destination, inside, None)
            _check(_task_of(arguments, place), place, as_json, quiet)
            return
        task = select_task(arguments, Path.cwd())
        name = task.job.package if with_metadata and package is None else package
        place = _place(destination, name, destination if with_metadata else None)
        if update:
            _require_copy(place)
        _copy(task, place, force, as_json, quiet)


def _copy(task: Task, place: Place, force: bool, as_json: bool, quiet: bool) -> None:
    written = vendor_package(task.job.output, place.package, force, _origin(task))
    added: tuple[str, ...] = ()
    if place.project is not None:
        name = place.package.name
        added = write_project(
            place.project, name, task.job.client_name, task.job.http_library
        )
    if as_json:
        result = {
            "package": place.package.name,
            "output": shown(place.package),
            "files": written.total,
            "changed": list(written.changed),
            "removed": list(written.removed),
            "metadata": list(added),
        }
        typer.echo(json.dumps(result, indent=2))
    elif not quiet:
        changed = len(written.changed) + len(written.removed)
        files = count(written.total, "file")
        typer.echo(f"vendored {files} ({changed} changed) to {shown(place.package)}")
        for name in added:
            typer.echo(f"wrote {name}")
        if place.project is not None:
            for line in stale_metadata(place.project, place.package.name):
                typer.echo(line)
        typer.echo(_next_steps(task, place))


def _task_of(arguments: Arguments, place: Place) -> Task | None:
    """Find the client that a copy is of; None: it is of none here.

    The other project may have a config, too, for clients of its own.

    Raises:
        InputError: as `select_task`, if the config or the client was named.
    """
    named = arguments.config is not None or arguments.client is not None
    if not named and find_config(Path.cwd()) is None:
        return None
    tasks = select_tasks(arguments, Path.cwd())
    by_output = {task.job.output: task for task in tasks}
    source = source_of(place.package, by_output)
    if source is not None:
        return by_output[source]
    return select_task(arguments, Path.cwd()) if named else None


def _check(task: Task | None, place: Place, as_json: bool, quiet: bool) -> None:
    """Say how a copy differs.

    Raises:
        typer.Exit: it does.
    """
    source, origin = (None, None) if task is None else (task.job.output, _origin(task))
    found = compare_copy(source, place.package, origin)
    if as_json:
        listed = [{"path": d.path, "change": d.change.value} for d in found]
        result = {
            "output": shown(place.package),
            "source": None if source is None else shown(source),
            "fine": not found,
            "differences": listed,
        }
        typer.echo(json.dumps(result, indent=2))
    elif found:
        typer.echo(_differing(place, source, found))
    elif not quiet:
        typer.echo(f"{shown(place.package)} is {_compared(source)}")
    if found:
        raise typer.Exit(Status.PROBLEMS)


def _compared(source: Path | None) -> str:
    if source is not None:
        return f"a copy of {shown(source)}"
    config = find_config(Path.cwd())
    other = "" if config is None else f"; it is of no client of {shown(config)}"
    return f"as it was copied{other}"


def _differing(place: Place, source: Path | None, found: tuple[Difference, ...]) -> str:
    """Say why a copy is not as it should be, and list the files."""
    folder = shown(place.package)
    if read_manifest(place.package) is None:
        return f"{folder} is no vendored client: it has no {MANIFEST_NAME}"
    files = tuple(d for d in found if d.path != MANIFEST_NAME) or found
    edited = [d for d in files if d.change is Change.EDITED]
    reasons: list[str] = []
    if edited:
        reasons.append(f"{count(len(edited), 'file')} changed by hand")
    if source is None and len(edited) < len(files):
        reasons.append(f"{count(len(files) - len(edited), 'file')} missing")
    elif len(edited) < len(files):
        reasons.append(f"it is not what {shown(source or place.package)} is now")
    lines = (f"  {d.change.value:<11} {d.path}" for d in files)
    title = f"{folder} is not as it should be: {'; '.join(reasons)}"
    return "\n".join((title, *lines))


def _origin(task: Task) -> Mapping[str, str]:
    job, locked = task.job, task.locked()
    upstream = None if job.upstream is None else without_secrets(job.upstream)
    published = upstream if upstream is not None and "://" in upstream else None
    hashes = None if locked is None else locked.hashes
    return origin_of(job.source_name, hashes, published)


def _refuse_with_check(update: bool, force: bool) -> None:
    given = "--update" if update else "--force" if force else None
    if given is not None:
        raise input_error(
            "argument-conflict",
            f"--check changes nothing, and {given} does",
            fix="leave one of the two out",
        )


def _require_copy(place: Place) -> None:
    if read_manifest(place.package) is None:
        raise input_error(
            "argument-conflict",
            f"there is no vendored client at {shown(place.package)} to update",
            fix="leave --update out to make one",
        )


def _place(destination: Path, package: str | None, project: Path | None) -> Place:
    """Say which folder becomes the package.

    Raises:
        InputError: its name cannot be imported.
    """
    target = Path(os.path.normpath(Path.cwd() / destination))
    metadata = "" if project is None else " --with-metadata"
    place = Place(
        target, None if project is None else target, f"{destination}{metadata}"
    )
    if package is not None:
        check_name("--package", package)
        inside = project is not None or target.name != package
        return evolve(
            place,
            package=target / package if inside else target,
            arguments=f"{place.arguments} --package {package}",
        )
    if not target.name.isidentifier() or keyword.iskeyword(target.name):
        raise input_error(
            "config-invalid-value",
            f'"{target.name}" cannot be imported: it is no Python name, or a keyword',
            fix=f"name the package: clientwright vendor {destination} --package llm",
        )
    return place


def _next_steps(task: Task, place: Place) -> str:
    return (
        f"    from {_import_path(place.package)} import {task.job.client_name}\n"
        f"    It needs attrs and {task.job.http_library} there, and nothing of clientwright.\n"
        f"    To update it: clientwright vendor {place.arguments}"
    )


def _import_path(target: Path) -> str:
    """Say how the copy is imported, as far as the packages around it tell."""
    parts = [target.name]
    for folder in target.parents:
        if not (folder / "__init__.py").is_file():
            break
        parts.append(folder.name)
    return ".".join(reversed(parts))
