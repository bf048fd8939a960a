"""Builds plain data out of the events of a YAML parser."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from ..diagnostics import Position, input_error
from .aliases import MAX_DEPTH, check_aliases
from .marks import Marks, line_and_column, place
from .scalars import resolve_scalar

if TYPE_CHECKING:
    import yaml

    from ..diagnostics import Diagnostics
    from .data import JSON

_CORE: Final = "tag:yaml.org,2002:"
_RESOLVED_TAGS: Final = frozenset(
    {f"{_CORE}{t}" for t in ("int", "float", "bool", "null")}
)
_STRING_TAGS: Final = frozenset({"!", f"{_CORE}str"})
_CONTAINER_TAGS: Final = frozenset({"!", f"{_CORE}map", f"{_CORE}seq"})


class _Entry(Enum):
    """What becomes of the entry of an object whose value comes next."""

    KEPT = "kept"
    MERGED = "merged"
    IGNORED = "ignored"


class _Frame:
    """An object or array that is being read."""

    __slots__ = (
        "anchor",
        "data",
        "entry",
        "is_key",
        "key",
        "key_place",
        "marks",
        "merges",
    )

    def __init__(
        self, data: dict[str, JSON] | list[JSON], marks: Marks, anchor: str | None
    ) -> None:
        self.data = data
        self.marks = marks
        self.anchor = anchor
        self.is_key = False
        self.key: str | None = None
        self.key_place = marks.start
        self.entry = _Entry.KEPT
        self.merges: list[tuple[JSON, Marks]] = []

    def awaits_key(self) -> bool:
        return self.key is None and type(self.data) is dict


class Composer:
    """Takes events one by one; gives the data at the end.

    Keys become strings, as JSON has them: `200:` is the key "200".
    """

    def __init__(self, name: str, diagnostics: Diagnostics) -> None:
        self._name = name
        self._diagnostics = diagnostics
        self._roots: list[JSON] = []
        self._top = _Frame(self._roots, Marks(0), None)
        self._stack = [self._top]
        self._anchors: dict[str, tuple[JSON, Marks] | None] = {}
        self._has_container_alias = False

    def scalar(self, event: yaml.ScalarEvent) -> None:
        """Take a scalar: a key, or a value."""
        frame = self._stack[-1]
        text: str = event.value
        here = _start(event)
        value: JSON = text
        if frame.key is None and type(frame.data) is dict:
            self._take_key(frame, text, here)
            if text == "<<" and event.implicit[0]:
                frame.entry = _Entry.MERGED
        else:
            if event.tag is not None:
                value = self._tagged(event)
            elif event.implicit[0]:
                value = resolve_scalar(text)
                if not text:
                    # An empty value stands nowhere; its key is the place to show.
                    here = frame.key_place
            self._attach(frame, value, here, None)
        if event.anchor:
            self._anchors[event.anchor] = (value, Marks(here))

    def start(
        self, event: yaml.CollectionStartEvent, data: dict[str, JSON] | list[JSON]
    ) -> None:
        """Take the start of an object or array."""
        parent = self._stack[-1]
        here = _start(event)
        if len(self._stack) > MAX_DEPTH:
            raise input_error(
                "too-deep",
                f"more than {MAX_DEPTH} objects and arrays stand inside each other",
                "use `$ref` in place of deep nesting",
                self._position(here),
            )
        if event.tag is not None and event.tag not in _CONTAINER_TAGS:
            self._report_tag(event.tag, here)
        frame = _Frame(data, Marks(here), event.anchor)
        frame.is_key = parent.awaits_key()
        if event.anchor:
            self._anchors[event.anchor] = None
        self._stack.append(frame)

    def end(self) -> None:
        """Take the end of the innermost object or array."""
        frame = self._stack.pop()
        parent = self._stack[-1]
        for value, marks in frame.merges:
            self._merge(frame, value, marks)
        if frame.anchor:
            self._anchors[frame.anchor] = (frame.data, frame.marks)
        if frame.is_key:
            self._ignore_key(parent, frame.marks.start)
        else:
            here = frame.marks.start if parent.key is None else parent.key_place
            self._attach(parent, frame.data, here, frame.marks)

    def alias(self, event: yaml.AliasEvent) -> None:
        """Take an alias: what its anchor stands for, once more."""
        name = event.anchor
        here = _start(event)
        if name not in self._anchors:
            message = f"this is not YAML: the alias *{name} has no anchor before it"
            fix = f"write &{name} before the part that is to be repeated"
            raise input_error("syntax", message, fix, self._position(here))
        known = self._anchors[name]
        if known is None:
            message = f"the alias *{name} stands inside the part that it repeats"
            fix = "say the recursion with a `$ref`"
            raise input_error("alias-recursion", message, fix, self._position(here))
        value, marks = known
        frame = self._stack[-1]
        if frame.awaits_key():
            if isinstance(value, dict | list):
                self._ignore_key(frame, here)
            else:
                self._take_key(frame, _key_text(value), here)
        elif isinstance(value, dict | list):
            self._has_container_alias = True
            self._attach(frame, value, frame.key_place if frame.key else here, marks)
        else:
            self._attach(frame, value, here, None)

    def second_document(self, event: yaml.DocumentStartEvent) -> None:
        """Say that the text goes on with another document, which is not read."""
        self._diagnostics.warning(
            "several-documents",
            "another YAML document starts here; only the first one is read",
            position=self._position(_start(event)),
            fix="put each document into a file of its own",
        )

    def finish(self) -> tuple[JSON, Marks]:
        """Give the data and the places of its entries.

        Raises:
            InputError: the aliases expand to too much.
        """
        root = self._roots[0] if self._roots else None
        if self._has_container_alias:
            check_aliases(root, self._name)
        return root, self._top.marks.children.get(0, self._top.marks)

    def _take_key(self, frame: _Frame, text: str, here: int) -> None:
        frame.key = text
        frame.key_place = here
        frame.entry = _Entry.KEPT

    def _ignore_key(self, frame: _Frame, here: int) -> None:
        frame.key = ""
        frame.entry = _Entry.IGNORED
        self._diagnostics.warning(
            "complex-key",
            "a key is an object or array; the entry is ignored",
            position=self._position(here),
            fix="use a plain string as the key",
        )

    def _attach(
        self, frame: _Frame, value: JSON, here: int, marks: Marks | None
    ) -> None:
        data = frame.data
        key: str | int
        if type(data) is list:
            key = len(data)
            data.append(value)
        elif isinstance(data, dict) and frame.key is not None:
            key = frame.key
            frame.key = None
            if frame.entry is not _Entry.KEPT:
                if frame.entry is _Entry.MERGED:
                    self._collect_merge(frame, value, marks)
                return
            if key in data:
                self._report_duplicate(frame, key)
                frame.marks.children.pop(key, None)
            data[key] = value
        else:
            return
        frame.marks.places[key] = here
        if marks is not None:
            frame.marks.children[key] = marks

    def _collect_merge(self, frame: _Frame, value: JSON, marks: Marks | None) -> None:
        if isinstance(value, dict) and marks is not None:
            frame.merges.append((value, marks))
            return
        if isinstance(value, list) and marks is not None:
            for index, item in enumerate(value):
                self._collect_merge(frame, item, marks.children.get(index))
            return
        self._diagnostics.warning(
            "merge-key",
            "the merge key << has no object to merge; it is ignored",
            position=self._position(frame.key_place),
            fix="give << an alias of an object, or a list of them",
        )

    def _merge(self, frame: _Frame, value: JSON, marks: Marks) -> None:
        # What the object says itself wins, then what was merged earlier.
        if not isinstance(frame.data, dict) or not isinstance(value, dict):
            return
        for key, item in value.items():
            if key not in frame.data:
                frame.data[key] = item
                frame.marks.places[key] = marks.places[key]
                if key in marks.children:
                    frame.marks.children[key] = marks.children[key]

    def _tagged(self, event: yaml.ScalarEvent) -> JSON:
        tag = event.tag or ""
        if tag in _STRING_TAGS:
            return str(event.value)
        if tag in _RESOLVED_TAGS:
            return resolve_scalar(event.value)
        self._report_tag(tag, _start(event))
        return resolve_scalar(event.value) if event.style is None else str(event.value)

    def _report_tag(self, tag: str, here: int) -> None:
        shown = tag.replace(_CORE, "!!")
        self._diagnostics.warning(
            "unknown-tag",
            f"the YAML tag {shown} is unknown; the value is read as if it had none",
            position=self._position(here),
            fix="remove the tag",
        )

    def _report_duplicate(self, frame: _Frame, key: str) -> None:
        line, _ = line_and_column(frame.marks.places[key])
        self._diagnostics.warning(
            "duplicate-key",
            f'the key "{key}" stands in one object twice, first in line {line}; '
            "the last one counts",
            position=self._position(frame.key_place),
            fix="remove one of the two entries",
        )

    def _position(self, here: int) -> Position:
        return Position(self._name, *line_and_column(here))


def _start(event: yaml.Event) -> int:
    mark = event.start_mark
    return place(mark.line, mark.column) if mark else 0


def _key_text(value: JSON) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)
