"""The tool as it is installed: where its templates are, and what of it decides the output."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

import clientwright


@cache
def templates_folder() -> Path:
    """Return the folder of templates.

    The only place that knows the difference between a checkout and an installed wheel.
    """
    package = _package()
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


@cache
def generator_name() -> str:
    """Name the running generator as manifests do, with its version."""
    return f"clientwright {version('clientwright')}"


@cache
def generator_digest() -> str:
    """Hash the code of the generator, its templates and the formatter's version.

    The version alone would not do: in a checkout the code changes without it.
    """
    found = hashlib.sha256(f"{generator_name()}\nblack {version('black')}\n".encode())
    for folder, patterns in (
        (_package(), ("**/*.py",)),
        (templates_folder(), ("*/*.jinja", "**/*.py")),
    ):
        for path in sorted(path for item in patterns for path in folder.glob(item)):
            found.update(path.relative_to(folder).as_posix().encode() + b"\0")
            found.update(path.read_bytes())
    return found.hexdigest()


def _package() -> Path:
    return Path(clientwright.__file__).parent
