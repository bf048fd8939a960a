"""A second, tiny reader of YAML 1.2 and JSON, and of references between files.

It shares nothing with the tool's, so that the two do not make the same mistake.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

import yaml
from attrs import frozen

if TYPE_CHECKING:
    from pathlib import Path

# YAML 1.2.2, 10.3.2: what a plain scalar means.
_NULL: Final = re.compile(r"null|Null|NULL|~|")
_TRUE: Final = re.compile(r"true|True|TRUE")
_FALSE: Final = re.compile(r"false|False|FALSE")
_INT: Final = re.compile(r"[-+]?[0-9]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


@cache
def read(path: Path) -> Any:
    """Read a file as plain data."""
    text = path.read_text("utf-8-sig")
    if text.lstrip().startswith(("{", "[")):
        return json.loads(text)
    events = iter(yaml.parse(text, Loader=yaml.CSafeLoader))
    anchors: dict[str, Any] = {}
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            return _build(next(events), events, anchors)
    return None


def _build(event: Any, events: Any, anchors: dict[str, Any]) -> Any:
    if isinstance(event, yaml.AliasEvent):
        return anchors[event.anchor or ""]
    value: Any
    if isinstance(event, yaml.ScalarEvent):
        value = _scalar(event.value) if event.implicit[0] else event.value
    elif isinstance(event, yaml.SequenceStartEvent):
        value = []
        while not isinstance(inner := next(events), yaml.SequenceEndEvent):
            value.append(_build(inner, events, anchors))
    else:
        value = _mapping(events, anchors)
    # An anchor may be set again; from then on it means the new node.
    if event.anchor:
        anchors[event.anchor] = value
    return value


def _mapping(events: Any, anchors: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    merged: dict[str, Any] = {}
    while not isinstance(inner := next(events), yaml.MappingEndEvent):
        plain = isinstance(inner, yaml.ScalarEvent)
        key = inner.value if plain else str(_build(inner, events, anchors))
        value = _build(next(events), events, anchors)
        if plain and inner.implicit[0] and key == "<<":
            for part in reversed(value if isinstance(value, list) else [value]):
                merged.update(part)
        else:
            found[key] = value
    return {**merged, **found}


def _scalar(text: str) -> Any:
    if _NULL.fullmatch(text):
        return None
    if _TRUE.fullmatch(text) or _FALSE.fullmatch(text):
        return bool(_TRUE.fullmatch(text))
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


@frozen
class Place:
    """A value of a document in one or several files, and where it is."""

    main: Path
    file: Path
    keys: tuple[str, ...]
    value: Any

    def child(self, *keys: str | int) -> Place:
        """The value below; None where there is nothing."""
        value = self.value
        for key in keys:
            if isinstance(value, list) and str(key).isdigit() and int(key) < len(value):
                value = value[int(key)]
            elif isinstance(value, dict):
                value = value.get(str(key))
            else:
                value = None
        return Place(self.main, self.file, (*self.keys, *map(str, keys)), value)

    def items(self) -> list[tuple[str, Place]]:
        """What is in a mapping, or a list; nothing for all else."""
        if isinstance(self.value, dict):
            return [(str(key), self.child(key)) for key in self.value]
        if isinstance(self.value, list):
            return [(str(i), self.child(i)) for i in range(len(self.value))]
        return []

    def fields(self) -> dict[str, Place]:
        """The same by key."""
        return dict(self.items())

    def text(self, key: str) -> str:
        """A text below, or ""."""
        found = self.child(key).value
        return found if isinstance(found, str) else ""

    @property
    def ref(self) -> str | None:
        """What it refers to, if it is a reference."""
        found = self.value.get("$ref") if isinstance(self.value, dict) else None
        return found if isinstance(found, str) else None

    def target(self) -> Place:
        """What a reference leads to; its value is None when that is nowhere."""
        file, _, pointer = (self.ref or "").partition("#")
        where = (self.file.parent / unquote(file)).resolve() if file else self.file
        keys = [
            unquote(key).replace("~1", "/").replace("~0", "~")
            for key in pointer.split("/")[1:]
        ]
        if not where.is_file():
            return Place(self.main, where, tuple(keys), None)
        place = Place(self.main, where, (), read(where))
        for key in keys:
            # A map on the way may itself be a reference.
            place = place.followed().child(key)
        return place

    def followed(self) -> Place:
        """What this is, behind all references."""
        place = self
        for _ in range(50):
            if place.ref is None:
                return place
            place = place.target()
        return place

    @property
    def pointer(self) -> str:
        """The identity: a JSON Pointer, behind the file's name where it is another file."""
        steps = "".join(f"/{escape(key)}" for key in self.keys)
        if self.file == self.main:
            return "#" + steps
        try:
            name = self.file.relative_to(self.main.parent).as_posix()
        except ValueError:
            name = "../" + self.file.relative_to(self.main.parent.parent).as_posix()
        return f"{name}#{steps}"


def identities(document: Place, pointer: str) -> frozenset[str]:
    """The pointer of a plan, and those of the place that it leads to through references.

    A component is known by its key in the main document, also where the map of
    components, or the component, is a reference to another file.
    """
    file, _, below = pointer.partition("#")
    place = Place(document.main, document.file, (), {"$ref": f"{file}#{below}"})
    found = place.target()
    return frozenset((pointer, found.pointer, found.followed().pointer))


def escape(key: str) -> str:
    """Write a key as a step of a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def open_document(path: Path) -> Place:
    """Read a document; its other files are read when a reference leads there."""
    path = path.resolve()
    return Place(path, path, (), read(path))
