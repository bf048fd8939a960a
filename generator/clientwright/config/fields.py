"""Read the values of a TOML table, each with its type checked."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from attrs import frozen

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

    def __iter__(self) -> Iterator[str]:
        return iter(self.table)

    def allow(self, *known: str) -> None:
        """Refuse the keys that mean nothing here.

        Raises:
            InputError: there is one; it names the nearest key that means something.
        """
        for key in self.table:
            if key not in known:
                where = f" in [{self.place}]" if str(self.place) else ""
                raise (self.place / key).problem(
                    "config-unknown-key",
                    f'"{key}" is no key of the config{where}',
                    fix=nearest(key, known),
                )

    def text(self, key: str) -> str | None:
        """Read a string that is not empty; None when it is not stated."""
        if key not in self.table:
            return None
        value = self.table[key]
        if not isinstance(value, str):
            raise self.wrong_type(key, "a string")
        if not value.strip():
            raise self.invalid(key, f'"{key}" is empty')
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a string, or an array of strings, as several; () when not stated."""
        match self.table.get(key, []):
            case str():
                return (self.text(key) or "",)
            case [*items] if all(isinstance(item, str) for item in items):
                return tuple(item for item in items if isinstance(item, str))
            case _:
                raise self.wrong_type(key, "a string or an array of strings")

    def flag(self, key: str) -> bool:
        """Read a boolean; false when it is not stated."""
        value = self.table.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong_type(key, "true or false")
        return value

    def integer(self, key: str) -> int | None:
        """Read an integer; None when it is not stated."""
        if key not in self.table:
            return None
        value = self.table[key]
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.wrong_type(key, "an integer")
        return value

    def identifier(self, key: str) -> str | None:
        """Read a Python name; None when it is not stated."""
        value = self.text(key)
        if value is not None and not is_name(value):
            raise self.invalid(
                key,
                f'"{value}" is no Python name',
                fix="use letters, digits and _, not a digit first, and no keyword",
            )
        return value

    def fields(self, key: str) -> Fields:
        """Read a table within this one; an empty one when it is not stated."""
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong_type(key, "a table")
        return Fields(self.place / key, value)

    def several(self, key: str) -> tuple[Fields, ...]:
        """Read an array of tables; () when it is not stated."""
        value = self.table.get(key, [])
        if not isinstance(value, list):
            raise self.wrong_type(key, f"an array of tables: [[{key}]]")
        found: list[Fields] = []
        for index, item in enumerate(value):
            if not isinstance(item, dict):
                raise self.wrong_type(key, f"an array of tables: [[{key}]]")
            place = self.place / key / index
            found.append(Fields(place, item))
        return tuple(found)

    def wrong_type(self, key: str, expected: str) -> Exception:
        """Make the error for a value of another type than is meant."""
        value = self.table[key]
        actual = _TYPES.get(type(value), "a date or time")
        return (self.place / key).problem(
            "config-wrong-type", f'"{key}" is {actual}; it must be {expected}'
        )

    def invalid(self, key: str, message: str, fix: str = "") -> Exception:
        """Make the error for a value of the right type that cannot be used."""
        return (self.place / key).problem("config-invalid-value", message, fix)


def is_name(word: str) -> bool:
    """Say whether a word can be a Python name as it is."""
    return word.isidentifier() and not keyword.iskeyword(word)
