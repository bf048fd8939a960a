"""Make a vendored client a project of its own, which can be built and installed."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from ..config import shown
from ..diagnostics import input_error
from .manifest import MANIFEST_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from ..config import HttpLibrary

# PEP 440, as far as APIs number themselves so.
_VERSION = re.compile(r"\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?")
_STATED = re.compile(r'^_USER_AGENT = "[^"/]*/([^"]*)"$', re.MULTILINE)

_NO_VERSION = "0.0.0"

_NEEDED: Mapping[HttpLibrary, str] = {"httpx": "httpx>=0.27", "httpx2": "httpx2>=2.7"}


def write_project(
    folder: Path, package: str, client_name: str, http_library: HttpLibrary
) -> tuple[str, ...]:
    """Write what makes a folder with a client in it a project; overwrite nothing.

    Args:
        folder: the project; the client is in it.
        package: the client's name.
        client_name: its class.
        http_library: what it sends its requests with.

    Returns:
        The names of the files that were written: those that were not there.

    Raises:
        InputError: one cannot be written.
    """
    files = {
        "pyproject.toml": _project(
            package, _version(folder / package), _NEEDED[http_library]
        ),
        "README.md": _readme(package, client_name),
    }
    written = tuple(name for name in files if not (folder / name).exists())
    for name in written:
        try:
            (folder / name).write_text(files[name], encoding="utf-8")
        except OSError as error:
            raise input_error(
                "output-not-writable",
                f"{shown(folder / name)} cannot be written: {error.strerror}",
            ) from error
    return written


def client_in(folder: Path) -> str | None:
    """Name the client in a project; None if there is none, or more than one."""
    found = [path.parent.name for path in folder.glob(f"*/{MANIFEST_NAME}")]
    return found[0] if len(found) == 1 else None


def stale_metadata(folder: Path, package: str) -> Iterator[str]:
    """Yield what a project says of its client that is not so any more, as nothing there is overwritten.

    Args:
        folder: the project.
        package: the client's name.
    """
    file = folder / "pyproject.toml"
    try:
        stated = tomllib.loads(file.read_text(encoding="utf-8"))["project"]["version"]
    except (OSError, ValueError, KeyError, TypeError):
        return
    version = _version(folder / package)
    if version not in (stated, _NO_VERSION):
        yield f"{shown(file)} says version {stated}; that of the API is {version} now"


def _version(package: Path) -> str:
    """Take the version of the API, where it can be that of a Python project."""
    stated = _STATED.search((package / "_client.py").read_text(encoding="utf-8"))
    version = stated[1].removeprefix("v") if stated else ""
    return version if _VERSION.fullmatch(version) else _NO_VERSION


def _project(package: str, version: str, library: str) -> str:
    return f"""\
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "{package.replace("_", "-")}"
version = "{version}"
description = "A client that clientwright generated."
readme = "README.md"
requires-python = ">=3.10"
dependencies = ["attrs>=24.2", "{library}"]
classifiers = ["Typing :: Typed"]
license-files = ["{package}/VENDORED.md"]

[tool.hatch.build.targets.wheel]
packages = ["{package}"]
"""


def _readme(package: str, client_name: str) -> str:
    return f"""\
# {package.replace("_", "-")}

A client that clientwright generated: [what it can do]({package}/README.md), and
[what it was made from]({package}/VENDORED.md).

```python
from {package} import {client_name}
```
"""
