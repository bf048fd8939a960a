"""Edits plain data without changing it in place, and keeps track of what moved."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from ..source.pointers import join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..source import JSON
    from ..source.tree import Places

Location: TypeAlias = tuple[int | str, ...]
"""The keys and indexes that lead to something."""


def location_pointer(location: Location) -> str:
    """Write a location as a JSON Pointer."""
    return join("#", *location)


class Edit:
    """The changes that one action makes.

    Whatever is changed is copied, with all that holds it: YAML aliases share parts of
    the data, and the tree before the action goes on to exist.
    """

    def __init__(self, root: JSON, places: Places) -> None:
        self.root = root
        self.moved: dict[str, tuple[Places, str]] = {}
        """Pointer now → where the thing came from."""

        self._places = places

    def update(
        self, location: Location, value: JSON, places: Places, origin: str
    ) -> None:
        """Merge a value into what stands at a location.

        Args:
            location: where.
            value: what to merge: objects merge, lists are joined, the rest replaces.
            places: knows where the parts of the value came from.
            origin: the pointer of the value there.
        """
        old = _get(self.root, location)
        pointer = location_pointer(location)
        if isinstance(old, list) and not isinstance(value, list):
            # Overlay 1.0.0, 4.4.2.2: "If the target selects an array, the value of
            # this field MUST be an entry to append to the array."
            self.moved[join(pointer, len(old))] = places, origin
            new: JSON = [*old, value]
        else:
            new = self._merge(old, value, pointer, (places, origin))
        self.root = _set(self.root, location, new)

    def remove(self, locations: Sequence[Location]) -> None:
        """Remove what stands at some locations."""
        holders: defaultdict[Location, list[int | str]] = defaultdict(list)
        for location in locations:
            if location:
                holders[location[:-1]].append(location[-1])
        # Inner ones first: removing an entry of a list moves what comes after it.
        for holder in sorted(holders, key=len, reverse=True):
            keys = set(holders[holder])
            old = _get(self.root, holder)
            if isinstance(old, list):
                new: JSON = self._without(old, keys, location_pointer(holder))
            elif isinstance(old, dict):
                new = {key: item for key, item in old.items() if key not in keys}
            else:
                continue
            self.root = _set(self.root, holder, new)

    def _without(
        self, old: list[JSON], indexes: set[int | str], pointer: str
    ) -> list[JSON]:
        kept = [index for index in range(len(old)) if index not in indexes]
        for now, before in enumerate(kept):
            if now != before:
                self.moved[join(pointer, now)] = self._places, join(pointer, before)
        return [old[index] for index in kept]

    def _merge(
        self, old: JSON, value: JSON, pointer: str, origin: tuple[Places, str]
    ) -> JSON:
        places, start = origin
        if isinstance(old, dict) and isinstance(value, dict):
            merged = dict(old)
            for key, item in value.items():
                inner, source = join(pointer, key), (places, join(start, key))
                if key in old:
                    merged[key] = self._merge(old[key], item, inner, source)
                else:
                    merged[key] = item
                    self.moved[inner] = source
            return merged
        if isinstance(old, list) and isinstance(value, list):
            for index in range(len(value)):
                self.moved[join(pointer, len(old) + index)] = (
                    places,
                    join(start, index),
                )
            return [*old, *value]
        self.moved[pointer] = origin
        return value


def _get(root: JSON, location: Location) -> JSON:
    value = root
    for key in location:
        if isinstance(value, dict) and isinstance(key, str):
            value = value.get(key)
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            return None
    return value


def _set(root: JSON, location: Location, value: JSON) -> JSON:
    if not location:
        return value
    key, rest = location[0], location[1:]
    if isinstance(root, dict) and isinstance(key, str):
        return {**root, key: _set(root[key], rest, value)}
    if isinstance(root, list) and isinstance(key, int):
        return [*root[:key], _set(root[key], rest, value), *root[key + 1 :]]
    return root
