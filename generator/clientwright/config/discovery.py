"""Find the config file: `clientwright.toml`, or a `pyproject.toml` with our table."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from attrs import frozen

from ..diagnostics import InputError, Position, input_error
from .problems import Place, excerpt_of, shown

if TYPE_CHECKING:
    from pathlib import Path

    from .lines import Table

CONFIG_NAME = "clientwright.toml"
PROJECT_NAME = "pyproject.toml"
PROJECT_TABLE = ("tool", "clientwright")


@frozen
class ConfigFile:
    """A config as it was read: where it is, and the table that is ours."""

    place: Place
    table: Table


def find_config(folder: Path) -> Path | None:
    """Search a folder and those above it; None when there is no config.

    Raises:
        InputError: a `pyproject.toml` that may be meant cannot be read.
    """
    for candidate in (folder, *folder.parents):
        found = config_in(candidate)
        if found is not None:
            return found
    return None


def config_in(folder: Path) -> Path | None:
    """Look for the config of a folder.

    Raises:
        InputError: a `pyproject.toml` that may be meant cannot be read.
    """
    own, project = folder / CONFIG_NAME, folder / PROJECT_NAME
    if own.is_file():
        return own
    return project if project.is_file() and _mentions_us(project) else None


def read_config(path: Path) -> ConfigFile:
    """Read a config file.

    Raises:
        InputError: the file is missing, unreadable, not TOML, or has no table of ours.
    """
    return parse_config(path, _read_text(path))


def parse_config(path: Path, text: str) -> ConfigFile:
    """Take a text as a config file.

    Raises:
        InputError: it is not TOML, or has no table of ours.
    """
    place = Place(path, text)
    table = _parse(path, text)
    if path.name != PROJECT_NAME:
        return ConfigFile(place, table)
    own = _own_table(table)
    if own is None:
        raise _unreadable(path, "has no [tool.clientwright] table")
    return ConfigFile(place / PROJECT_TABLE[0] / PROJECT_TABLE[1], own)


def _mentions_us(project: Path) -> bool:
    """Say whether a project file has our table. Most do not say our name at all."""
    text = _read_text(project)
    if "clientwright" not in text:
        return False
    return _own_table(_parse(project, text)) is not None


def _own_table(project: Table) -> Table | None:
    tool = project.get("tool")
    own = tool.get("clientwright") if isinstance(tool, dict) else None
    return own if isinstance(own, dict) else None


def _parse(path: Path, text: str) -> Table:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = str(error)
    where = re.search(r" \(at line (\d+), column (\d+)\)$", reason)
    if where is None:
        raise _unreadable(path, f"is not TOML: {reason}")
    line, column = int(where[1]), int(where[2])
    raise input_error(
        "config-unreadable",
        f"the config file is not TOML: {reason[: where.start()]}",
        position=Position(shown(path), line, column),
        excerpt=excerpt_of(text, line),
    )


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise _unreadable(path, "does not exist") from None
    except IsADirectoryError:
        raise _unreadable(path, "is a folder and not a file") from None
    except UnicodeDecodeError:
        raise _unreadable(path, "is not UTF-8 text") from None
    except OSError as error:
        raise _unreadable(path, f"cannot be read: {error.strerror}") from None


def _unreadable(path: Path, why: str) -> InputError:
    return input_error("config-unreadable", f"the config file {shown(path)} {why}")
