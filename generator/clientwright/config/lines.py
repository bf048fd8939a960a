"""The data of a TOML file, and the line on which a value is stated."""

from __future__ import annotations

import datetime
import re
import tomllib
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Moment: TypeAlias = datetime.datetime | datetime.date | datetime.time
Value: TypeAlias = "Table | list[Value] | str | int | float | Moment"
Table: TypeAlias = dict[str, Value]

Key: TypeAlias = str | int
"""A key of a table, or the index of a table in an array of tables."""

_ASSIGNMENT = re.compile(
    r"""\s*((?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*'|[ \t]*\.[ \t]*)+)\s*="""
)


def line_of(text: str, keys: tuple[Key, ...]) -> int:
    """Find the line that states a value, or the nearest one that encloses it.

    tomllib keeps no positions, so this reads headers and the beginnings of
    assignments. It does not look into inline tables: there the line is that of the
    table's own key.
    """
    found: dict[tuple[Key, ...], int] = {}
    for line, path in _stated(text):
        for length in range(len(path), 0, -1):
            found.setdefault(path[:length], line)
    for length in range(len(keys), 0, -1):
        if keys[:length] in found:
            return found[keys[:length]]
    return 1


def _stated(text: str) -> Iterator[tuple[int, tuple[Key, ...]]]:
    """Give the line and the keys of each table header and each assignment."""
    table: tuple[Key, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped.startswith("["):
            header = _header(stripped)
            if header is None:
                continue
            names, repeated = header
            if repeated:
                counts[names] = counts.get(names, -1) + 1
            table = tuple(_indexed(names, counts))
            yield number, table
        elif match := _ASSIGNMENT.match(line):
            yield number, (*table, *_parsed(f"{match[1]} = 0"))


def header_of(line: str) -> tuple[str, ...] | None:
    """Read the keys of a table's header; None: it is none."""
    found = _header(line)
    return found[0] if found else None


def _header(line: str) -> tuple[tuple[str, ...], bool] | None:
    """Read `[a.b]` or `[[a.b]]`: its keys, and whether it is one of several."""
    repeated = line.startswith("[[")
    keys = _parsed(line)
    return (keys, repeated) if keys else None


def _parsed(fragment: str) -> tuple[str, ...]:
    """Let the TOML parser split a dotted key; () when this is not one."""
    try:
        value: Value = tomllib.loads(fragment)
    except tomllib.TOMLDecodeError:
        return ()
    keys: list[str] = []
    while value and isinstance(value, dict | list):
        if isinstance(value, list):
            (value,) = value
        else:
            ((key, value),) = value.items()
            keys.append(key)
    return tuple(keys)


def _indexed(
    names: tuple[str, ...], counts: dict[tuple[str, ...], int]
) -> Iterator[Key]:
    """Put the index of the current table after each key that names several."""
    for length, name in enumerate(names, start=1):
        yield name
        if names[:length] in counts:
            yield counts[names[:length]]
