"""Looks after YAML aliases, by which a small text can stand for endless data."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from ..diagnostics import Position, input_error

if TYPE_CHECKING:
    from .data import JSON

MAX_DEPTH: Final = 150
"""Deeper than any document of the world; the stages after this one may recurse."""

# Real documents expand to at most a few times their own size: per object or array
# that is written in them, this many values.
_FREE_NODES: Final = 100_000
_EXPANSION: Final = 30


def check_aliases(root: JSON, name: str) -> None:
    """Refuse data whose shared parts, when written out, are far too much or too deep.

    Args:
        root: data in which some objects stand in several places; without cycles.
        name: the file's name, for the diagnostic.

    Raises:
        InputError: it is too much, or too deep.
    """
    measured: dict[int, tuple[int, int]] = {}
    try:
        nodes, depth = _measure(root, measured)
    except RecursionError:
        nodes, depth = 0, sys.maxsize
    if nodes > _FREE_NODES + _EXPANSION * len(measured):
        raise input_error(
            "alias-bomb",
            f"the aliases of this file stand for {nodes} values, too many to read",
            "write the repeated parts as components and refer to them with `$ref`",
            Position(name, 1, 1),
        )
    if depth > MAX_DEPTH:
        raise input_error(
            "too-deep",
            f"with its aliases written out, the file is nested more than {MAX_DEPTH} deep",
            "use `$ref` in place of deep nesting",
            Position(name, 1, 1),
        )


def _measure(value: JSON, measured: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """Count the values and levels of some data, each shared part once."""
    if not isinstance(value, dict | list):
        return 1, 0
    known = measured.get(id(value))
    if known is not None:
        return known
    nodes, depth = 1, 0
    for item in value.values() if isinstance(value, dict) else value:
        item_nodes, item_depth = _measure(item, measured)
        nodes += item_nodes
        depth = max(depth, item_depth)
    measured[id(value)] = nodes, depth + 1
    return nodes, depth + 1
