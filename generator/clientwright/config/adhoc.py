"""Make a job from command-line arguments, where no config is asked for."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

from ..diagnostics import input_error
from .fields import is_name
from .job import Job, is_url


def job_for(spec: str, cwd: Path, output: str | None, package: str | None) -> Job:
    """Make a job for a document alone.

    Args:
        spec: path, URL, or "-" for standard input.
        cwd: the folder that relative paths refer to.
        output: the package folder; default: the package's name, in `cwd`.
        package: default: made from the output folder's name, else from the document's;
            a document whose name is no word (`2026-08-21.yaml`) gives `api_client`.

    Raises:
        InputError: no package name can be made from what was said.
    """
    folder = Path(os.path.normpath(cwd / (output or "")))
    if package is None:
        package = snake_case(folder.name if output else f"{_stem(spec)}_client")
        if not output and spec != "-" and not is_name(package):
            package = "api_client"
        if not is_name(package) or (spec == "-" and output is None):
            raise input_error(
                "config-invalid-value",
                f'no package name can be made from "{output or spec}"',
                fix="say it: --package my_client",
            )
    check_name("--package", package)
    folder = folder if output else cwd / package
    return Job(spec=spec, output=folder, package=package, root=cwd)


def check_name(option: str, word: str) -> None:
    """Refuse a word that cannot be a Python name.

    Raises:
        InputError: it cannot.
    """
    if not is_name(word):
        raise input_error(
            "config-invalid-value",
            f'{option}: "{word}" is no Python name, or a keyword',
        )


def snake_case(text: str) -> str:
    """Make a lower-case name of words and underscores; may begin with a digit."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    return re.sub(r"[^a-z0-9]+", "_", split.lower()).strip("_")


def _stem(spec: str) -> str:
    path = spec.split("#", 1)[0].split("?", 1)[0] if is_url(spec) else spec
    return PurePosixPath(path.replace("\\", "/")).name.partition(".")[0]
