"""Add clients to the text of a config, and leave all else in it as it is."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final

from ..diagnostics import input_error
from .keys import KEYS
from .lines import header_of
from .problems import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..diagnostics import InputError
    from .lines import Table, Value

CLIENT: Final = "client"


def with_clients(file: Path, text: str, prefix: tuple[str, ...], added: str) -> str:
    """Give the text of a config with more `[[client]]` tables at its end.

    A config of one client becomes one of several first: its keys and its comments stay
    where they are, and its tables become tables of a `[[client]]`.

    Args:
        file: the config, for messages.
        text: what is in it, with the line ends that it has.
        prefix: the keys of the table that is ours; none for a file of our own.
        added: the tables.

    Raises:
        InputError: it is written in a way that this does not understand.
    """
    before = tomllib.loads(text)
    own: Table = _dig(before, prefix)
    if CLIENT not in own:
        text = "".join(_as_one_of_several(text, prefix))
        client: Value = own
        own = {CLIENT: [client]}
    end = "\r\n" if "\r\n" in text else "\n"
    whole = f"{text.rstrip()}\n\n{added}".replace("\r\n", "\n").replace("\n", end)
    if not _holds(whole, before, prefix, own):
        raise _not_understood(file, prefix)
    return whole


def _as_one_of_several(text: str, prefix: tuple[str, ...]) -> Iterator[str]:
    """Give the lines of a config of one client, which becomes a `[[client]]`."""
    start = ".".join((*prefix, CLIENT))
    opened = False
    for line in text.splitlines(keepends=True):
        content = line.strip()
        names = header_of(content) if content.startswith("[") else None
        if not (prefix or opened or not content or content.startswith("#")):
            yield f"[[{start}]]\n"
            opened = True
        if prefix and names == prefix:
            yield line.replace(content, _renamed(content, f"[[{start}]]"))
        elif names and names[:-1][: len(prefix)] == prefix and _is_ours(names, prefix):
            yield re.sub(_opening(prefix), f"[{start}.", line, count=1)
        else:
            yield line


def _is_ours(names: tuple[str, ...], prefix: tuple[str, ...]) -> bool:
    return names[len(prefix)] in KEYS


def _renamed(header: str, name: str) -> str:
    """Keep what stands behind a header."""
    return name + header.partition("]")[2]


def _opening(prefix: tuple[str, ...]) -> str:
    dotted = "".join(rf"\s*{re.escape(name)}\s*\." for name in prefix)
    return rf"\[{dotted}\s*"


def _dig(table: Table, keys: tuple[str, ...]) -> Table:
    for key in keys:
        inner = table[key]
        table = inner if isinstance(inner, dict) else {}
    return table


def _holds(text: str, before: Table, prefix: tuple[str, ...], own: Table) -> bool:
    """Say whether a text says what was said before, and more clients behind that."""
    try:
        after = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    found = _dig(after, prefix)
    clients, known = found.get(CLIENT), own[CLIENT]
    if not isinstance(clients, list) or not isinstance(known, list):
        return False
    found[CLIENT] = clients[: len(known)]
    if found != own:
        return False
    _dig(before, prefix).clear()
    found.clear()
    return after == before


def _not_understood(file: Path, prefix: tuple[str, ...]) -> InputError:
    table = ".".join((*prefix, CLIENT))
    return input_error(
        "argument-conflict",
        f"{shown(file)} is written in a way that init cannot add a client to",
        fix=f"write it with [[{table}]] tables, one for each client",
    )
