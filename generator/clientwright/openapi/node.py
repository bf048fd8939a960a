"""Reads the fields of one object of a document; what has the wrong form is reported.

Nothing here raises: a field of the wrong form is as if it were absent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..source.pointers import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..source.data import JSON
    from .context import Context


class Node:
    """An object of the document, and where it stands."""

    __slots__ = ("context", "data", "pointer")

    def __init__(self, context: Context, data: dict[str, JSON], pointer: str) -> None:
        self.context = context
        self.data = data
        self.pointer = pointer

    def at(self, *keys: str | int) -> str:
        """Make the pointer of something inside."""
        return join(self.pointer, *keys)

    def has(self, key: str) -> bool:
        """Tell whether the field is there at all."""
        return key in self.data

    def text(self, key: str) -> str:
        """Read a string; "" when it is absent."""
        value = self.data.get(key)
        if isinstance(value, str):
            return value
        if key in self.data:
            # `version: 1.0` is a number in YAML, and plainly meant as text.
            if isinstance(value, int | float) and not isinstance(value, bool):
                return str(value)
            self.context.report_structure(value, "a string", self.at(key))
        return ""

    def optional_text(self, key: str) -> str | None:
        """Read a string; None when it is absent."""
        return self.text(key) if self.data.get(key) is not None else None

    def flag(self, key: str) -> bool:
        """Read a boolean; False when it is absent."""
        return self.optional_flag(key) or False

    def optional_flag(self, key: str) -> bool | None:
        """Read a boolean; None when it is absent."""
        value = self.data.get(key)
        if isinstance(value, bool):
            return value
        if key in self.data:
            self.context.report_structure(value, "true or false", self.at(key))
        return None

    def items(self, key: str) -> list[tuple[JSON, str]]:
        """Read a list: each item and its pointer.

        The whole list may stand in another place, and be referred to.
        """
        if key not in self.data:
            return []
        pointer = self.context.follow(self.data[key], self.at(key))
        if pointer is None:
            return []
        refers = pointer != self.at(key)
        value = self.context.tree.resolve(pointer) if refers else self.data[key]
        if isinstance(value, list):
            return [(item, f"{pointer}/{index}") for index, item in enumerate(value)]
        self.context.report_structure(value, "a list", self.at(key))
        return []

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a list of strings, without repeats."""
        found: dict[str, None] = {}
        for item, pointer in self.items(key):
            if isinstance(item, str):
                found[item] = None
            else:
                self.context.report_structure(item, "a string", pointer)
        return tuple(found)

    def entries(self, key: str) -> list[tuple[str, JSON, str]]:
        """Read an object whose keys are names: each name, value and pointer.

        The whole object may stand in another place, and be referred to.
        """
        if key not in self.data:
            return []
        value, pointer = self.data[key], self.at(key)
        node = self.context.follow_to_node(value, pointer)
        found = node.all_entries() if node else []
        if not isinstance(value, dict) or (node and node.data is value):
            return found
        # What stands beside the reference belongs to the object as well.
        beside = Node(self.context, value, pointer).all_entries()
        found = [entry for entry in found if entry[0] not in value]
        return found + [entry for entry in beside if entry[0] != "$ref"]

    def all_entries(self) -> list[tuple[str, JSON, str]]:
        """Read this object as one whose keys are names."""
        return [(name, value, self.at(name)) for name, value in self.data.items()]

    def nodes(self, key: str) -> Iterator[tuple[str, Node]]:
        """Read an object of objects: each name and object, references followed."""
        for name, value, pointer in self.entries(key):
            node = self.context.follow_to_node(value, pointer)
            if node is not None:
                yield name, node

    def node(self, key: str) -> Node | None:
        """Read an object, a reference to it followed; None when it is absent."""
        if key not in self.data:
            return None
        return self.context.follow_to_node(self.data[key], self.at(key))

    def extensions(self) -> dict[str, JSON]:
        """Read everything that starts with `x-`."""
        return {key: self.data[key] for key in self.data if key[:2] == "x-"}
