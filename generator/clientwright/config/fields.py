"""Read the values of a TOML table, each with its type checked.

What is wrong is gathered, so that all of it can be said at once; in its place there is
what stands for a key that is not stated.
"""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..diagnostics import InputError
from .problems import Place, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lines import Table

_TYPES: dict[type, str] = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "an array",
    dict: "a table",
}


@frozen
class Fields:
    """A table of the config, and where it is."""

    place: Place
    table: Table
    problems: list[InputError] = field(factory=list[InputError], eq=False, repr=False)
    """What is wrong in this table and in those that were read from it."""

    def __iter__(self) -> Iterator[str]:
        return iter(self.table)

    def allow(self, *known: str) -> None:
        """Report the keys that mean nothing here, each with the nearest that means something."""
        for key in self.table:
            if key not in known:
                where = f" in [{self.place}]" if str(self.place) else ""
                self.problems.append(
                    (self.place / key).problem(
                        "config-unknown-key",
                        f'"{key}" is no key of the config{where}',
                        fix=nearest(key, known),
                    )
                )

    def finish(self) -> None:
        """End reading.

        Raises:
            InputError: something is wrong; it says all of it.
        """
        if self.problems:
            first, *others = sorted(self.problems, key=_line)
            raise InputError(first.diagnostic, first.details, tuple(others))

    def text(self, key: str) -> str | None:
        """Read a string that is not empty; None when it is not stated."""
        if key not in self.table:
            return None
        value = self.table[key]
        if not isinstance(value, str):
            self.wrong_type(key, "a string")
            return None
        if not value.strip():
            self.invalid(key, f'"{key}" is empty')
            return None
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a string, or an array of strings, as several; () when not stated."""
        match self.table.get(key, []):
            case str():
                text = self.text(key)
                return () if text is None else (text,)
            case [*items] if all(isinstance(item, str) for item in items):
                return tuple(item for item in items if isinstance(item, str))
            case _:
                self.wrong_type(key, "a string or an array of strings")
                return ()

    def flag(self, key: str) -> bool:
        """Read a boolean; false when it is not stated."""
        value = self.table.get(key, False)
        if not isinstance(value, bool):
            self.wrong_type(key, "true or false")
            return False
        return value

    def integer(self, key: str) -> int | None:
        """Read an integer; None when it is not stated."""
        if key not in self.table:
            return None
        value = self.table[key]
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong_type(key, "an integer")
            return None
        return value

    def identifier(self, key: str) -> str | None:
        """Read a Python name; None when it is not stated."""
        value = self.text(key)
        if value is not None and not is_name(value):
            self.invalid(
                key,
                f'"{value}" is no Python name',
                fix="use letters, digits and _, not a digit first, and no keyword",
            )
            return None
        return value

    def fields(self, key: str) -> Fields:
        """Read a table within this one; an empty one when it is not stated."""
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            self.wrong_type(key, "a table")
            value = {}
        return Fields(self.place / key, value, self.problems)

    def several(self, key: str) -> tuple[Fields, ...]:
        """Read an array of tables; () when it is not stated."""
        value = self.table.get(key, [])
        if not isinstance(value, list):
            value = [""]
        if not all(isinstance(item, dict) for item in value):
            self.wrong_type(key, f"an array of tables: [[{key}]]")
        return tuple(
            Fields(self.place / key / index, item, self.problems)
            for index, item in enumerate(value)
            if isinstance(item, dict)
        )

    def wrong_type(self, key: str, expected: str) -> None:
        """Report a value of another type than is meant."""
        value = self.table[key]
        actual = _TYPES.get(type(value), "a date or time")
        message = f'"{key}" is {actual}; it must be {expected}'
        problem = (self.place / key).problem("config-wrong-type", message)
        self.problems.append(problem)

    def invalid(self, key: str, message: str, fix: str = "") -> None:
        """Report a value of the right type that cannot be used."""
        problem = (self.place / key).problem("config-invalid-value", message, fix)
        self.problems.append(problem)

    def missing(self, key: str, what: str) -> None:
        """Report that a key is not stated."""
        if key not in self.table:
            message = f'"{key}" is missing: {what}'
            problem = self.place.problem("config-invalid-value", message)
            self.problems.append(problem)


def _line(problem: InputError) -> int:
    position = problem.diagnostic.position
    return position.line if position else 0


def is_name(word: str) -> bool:
    """Say whether a word can be a Python name as it is."""
    return word.isidentifier() and not keyword.iskeyword(word)
