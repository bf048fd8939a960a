"""JSON text into plain data, by the standard library's parser."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from ..diagnostics import Position, input_error
from .aliases import MAX_DEPTH
from .json_marks import scan_json
from .marks import line_and_column
from .scalars import read_integer

if TYPE_CHECKING:
    from ..diagnostics import Diagnostics, InputError
    from .data import JSON

_NUMBERS: Final = {
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}


def read_json(text: str, name: str, diagnostics: Diagnostics) -> JSON:
    """Read a JSON text.

    Args:
        text: the whole text.
        name: the file's name, for diagnostics.
        diagnostics: where doubtful things go: duplicate keys, NaN.

    Raises:
        json.JSONDecodeError: it is no JSON.
        InputError: it is nested too deep.
    """
    oddities: list[str] = []

    def build(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
        data = dict(pairs)
        if len(data) != len(pairs):
            oddities.append("duplicate")
        return data

    def constant(word: str) -> float:
        oddities.append(word)
        return _NUMBERS[word]

    try:
        data: JSON = json.loads(
            text,
            object_pairs_hook=build,
            parse_constant=constant,
            parse_int=read_integer,
        )
    except RecursionError as error:
        raise _too_deep(name) from error
    if _is_deeper(data, MAX_DEPTH):
        raise _too_deep(name)
    # Only an odd text pays for the slower scan, which knows positions.
    if oddities:
        _report(text, name, diagnostics)
    return data


def _report(text: str, name: str, diagnostics: Diagnostics) -> None:
    scan = scan_json(text)
    for repeat in scan.repeats:
        line, _ = line_and_column(repeat.first)
        diagnostics.warning(
            "duplicate-key",
            f'the key "{repeat.key}" stands in one object twice, first in line {line}; '
            "the last one counts",
            position=Position(name, *line_and_column(repeat.again)),
            fix="remove one of the two entries",
        )
    for word, here in scan.constants:
        diagnostics.warning(
            "nonfinite-number",
            f"{word} is not JSON; it is read as the number that it means",
            position=Position(name, *line_and_column(here)),
            fix="remove the value, or write it as a string",
        )


def _is_deeper(data: JSON, limit: int) -> bool:
    level: list[dict[str, JSON] | list[JSON]] = (
        [data] if isinstance(data, dict | list) else []
    )
    for _ in range(limit):
        if not level:
            return False
        level = [
            item
            for outer in level
            for item in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(item, dict | list)
        ]
    return bool(level)


def _too_deep(name: str) -> InputError:
    return input_error(
        "too-deep",
        f"more than {MAX_DEPTH} objects and arrays stand inside each other",
        "use `$ref` in place of deep nesting",
        Position(name, 1, 1),
    )
