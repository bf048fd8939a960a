"""Turn a config file into jobs, or say what is wrong with it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ..diagnostics import input_error
from .allowance import Allowance, parse_allowance
from .discovery import find_config, parse_config, read_config
from .drift import read_drift
from .fields import Fields, is_name
from .job import Auth, HttpLibrary, Job
from .keys import KEYS
from .pages import read_pages
from .selector import Selector, parse_selector

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .discovery import ConfigFile
    from .pages import PageRule

T = TypeVar("T")

_METHOD_AND_PATH = re.compile(r"[A-Z]+ /\S*")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What the name of a header is made of (RFC 9110, 5.6.2)."""


def load_config(path: Path | None, cwd: Path) -> tuple[Job, ...]:
    """Read the config: one job, or one for each `[[client]]`.

    Args:
        path: the config file; None searches `cwd` and the folders above it.
        cwd: the folder that a relative `path` refers to.

    Raises:
        InputError: there is no config, or something in it cannot be used.
    """
    found = find_config(cwd) if path is None else cwd / path
    if found is None:
        raise input_error(
            "config-missing",
            f"there is no clientwright.toml in {cwd} or above it",
            fix="name a document: clientwright generate openapi.yaml -o my_client",
        )
    return _jobs(read_config(found), found)


def check_config(path: Path, text: str) -> tuple[Job, ...]:
    """Read what is about to be written as a config.

    Raises:
        InputError: something in it cannot be used.
    """
    return _jobs(parse_config(path, text), path)


def _jobs(config: ConfigFile, found: Path) -> tuple[Job, ...]:
    fields = Fields(config.place, config.table)
    if "client" not in fields:
        job = _job(fields, found)
        fields.finish()
        return (job,)
    fields.allow("client")
    jobs = tuple(_job(client, found) for client in fields.several("client"))
    if not jobs and not fields.problems:
        fields.invalid("client", "there is no client in the config")
    fields.finish()
    _refuse_shared_output(jobs, fields)
    return jobs


def _job(fields: Fields, file: Path) -> Job:
    """Read one job; what is wrong is in the problems of `fields`, and the job then means nothing."""
    fields.allow(*KEYS)
    root = file.parent.absolute()
    fields.missing("spec", "the document to read")
    package = fields.identifier("package")
    folder = _output(fields, package, root)
    return Job(
        spec=fields.text("spec") or "",
        overlay=fields.texts("overlay"),
        output=folder,
        package=package or _package_of(fields, folder),
        client_name=fields.identifier("client_name") or "Client",
        upstream=fields.text("upstream"),
        http_library=_http_library(fields),
        idempotency_header=_header(fields, "idempotency_header"),
        brackets=fields.flag("brackets"),
        auth=_auth(fields.fields("auth")),
        operations=_operations(fields.fields("operations")),
        pages=_pages(fields.fields("pages")),
        names=_names(fields.fields("names")),
        webhook_env=_webhook_env(fields.fields("webhooks")),
        include=_selectors(fields, "include"),
        exclude=_selectors(fields, "exclude"),
        allow=_allowances(fields),
        allow_remote_refs=fields.flag("allow_remote_refs"),
        drift=read_drift(fields.fields("drift")),
        root=root,
        config_file=file.absolute(),
    )


def _output(fields: Fields, package: str | None, root: Path) -> Path:
    output = fields.text("output") or package
    if output is None:
        if "package" not in fields:
            fields.missing("output", "the folder to write")
        return root
    folder = _normal(root / output)
    if root.is_relative_to(folder):
        fields.invalid(
            "output", "the output folder holds the config itself; it would be replaced"
        )
    return folder


def _normal(path: Path) -> Path:
    """Take ".." out of a path, so that its name is the folder's name."""
    return Path(os.path.normpath(path))


def _package_of(fields: Fields, output: Path) -> str:
    """Take the output folder's name when no package is stated."""
    stated = {"output", "package"} & set(fields) == {"output"}
    if stated and not is_name(output.name):
        fields.invalid(
            "output",
            f'"{output.name}" is no Python name, so it cannot be the package too',
            fix='state the package: package = "my_client"',
        )
    return output.name


def _http_library(fields: Fields) -> HttpLibrary:
    match fields.text("http_library"):
        case None:
            return "httpx"
        case "httpx" | "httpx2" as library:
            return library
        case other:
            fields.invalid(
                "http_library",
                f'"{other}" is no HTTP library that clients can use',
                fix='use "httpx" or "httpx2"',
            )
            return "httpx"


def _header(fields: Fields, key: str) -> str | None:
    name = fields.text(key)
    if name is not None and not _TOKEN.fullmatch(name):
        fields.invalid(
            key,
            f'no header can be called "{name}"',
            fix='use letters, digits and "-", as in "Idempotency-Key"',
        )
    return name


def _auth(table: Fields) -> Mapping[str, Auth]:
    found: dict[str, Auth] = {}
    for scheme in table:
        fields = table.fields(scheme)
        fields.allow("argument", "env")
        found[scheme] = Auth(fields.identifier("argument"), fields.text("env"))
    return found


def _webhook_env(fields: Fields) -> str | None:
    fields.allow("env")
    return fields.text("env")


def _selectors(fields: Fields, key: str) -> tuple[Selector, ...]:
    return _parsed(fields, key, parse_selector)


def _allowances(fields: Fields) -> tuple[Allowance, ...]:
    return _parsed(fields, "allow", parse_allowance)


def _parsed(fields: Fields, key: str, parse: Callable[[str], T]) -> tuple[T, ...]:
    found: list[T] = []
    for text in fields.texts(key):
        try:
            found.append(parse(text))
        except ValueError as error:
            fields.invalid(key, str(error))
    return tuple(found)


def _operations(table: Fields) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    owners: dict[str, str] = {}
    for operation in table:
        _check_operation(table, operation)
        calls = table.texts(operation)
        if not calls and table.table[operation] == []:
            table.invalid(operation, f'"{operation}" has no call path')
        for call in calls:
            _check_call(table, operation, call)
            if owners.setdefault(call, operation) != operation:
                table.invalid(
                    operation,
                    f'"{call}" is already the call path of "{owners[call]}"',
                )
        found[operation] = calls
    return found


def _pages(table: Fields) -> Mapping[str, PageRule | None]:
    for operation in table:
        _check_operation(table, operation)
    return read_pages(table)


def _check_operation(table: Fields, operation: str) -> None:
    if " " in operation and not _METHOD_AND_PATH.fullmatch(operation):
        table.invalid(
            operation,
            f'"{operation}" is neither an operationId nor a method and a path',
            fix='write it as "GET /things/{id}"',
        )


def _check_call(table: Fields, operation: str, call: str) -> None:
    bad = [part for part in call.split(".") if not is_name(part)]
    if bad:
        table.invalid(
            operation,
            f'the call path "{call}" cannot be written in Python: "{bad[0]}" is no '
            "name, or a keyword",
            fix='join Python names with dots, as in "chat.completions.create"',
        )


def _names(table: Fields) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for pointer in table:
        if "#/" not in pointer:
            table.invalid(
                pointer,
                f'"{pointer}" is no JSON Pointer into the document',
                fix='write it as "#/components/schemas/Name"',
            )
        name = table.identifier(pointer)
        if name is not None:
            found[pointer] = name
    return found


def _refuse_shared_output(jobs: tuple[Job, ...], fields: Fields) -> None:
    """Two clients in one folder, or one within the other, would erase each other."""
    for index, job in enumerate(jobs):
        for other in jobs[:index]:
            if job.output.is_relative_to(other.output) or other.output.is_relative_to(
                job.output
            ):
                raise (fields.place / "client" / index / "output").problem(
                    "config-invalid-value",
                    f'"{job.key}" and "{other.key}" are one folder, or one within '
                    "the other; each client needs its own",
                )
