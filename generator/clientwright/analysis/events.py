"""Whether the type of a stream's items describes whole events, and what is in their data.

Most documents describe the data of an event alone. OpenAPI 3.2.0 (4.14.4, "Special Considerations for Server-Sent
Events") has the event as an object of its fields, whose `data` is a text that `contentSchema` may describe; others write
such an object under `schema`, with the type of the data as it is in JSON.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from attrs import frozen

from ..ir import (
    Constant,
    Enumeration,
    EventData,
    JsonScalar,
    Named,
    Nullable,
    Pointer,
    Scalar,
    ScalarKind,
    Type,
    Union,
)
from ..openapi import Schema
from .media import json_content

FIELDS = frozenset({"comment", "data", "event", "id", "retry"})
"""The fields of an event (WHATWG HTML, 9.2.5)."""

Lookup: TypeAlias = Callable[[Pointer], Schema | Type | None]
"""Finds what a name stands for: the merged schema of an object, or another type."""


@frozen
class Member:
    """One form of an event: the values of `event` that it is for (none: any), and whether its data is a text."""

    names: tuple[JsonScalar, ...]
    is_text: bool
    needs_name: bool
    says_more: bool
    """Whether it has `event` or `retry`, which no data of its own would have by chance."""


class EventReader:
    """Reads types as descriptions of events.

    Args:
        lookup: finds definitions.
        merged: follows the references of a schema.
        type: gives the type of a schema.
    """

    def __init__(
        self,
        lookup: Lookup,
        merged: Callable[[Schema], Schema],
        type: Callable[[Schema], Type],
    ) -> None:
        self._lookup = lookup
        self._merged = merged
        self._type = type
        self._described: set[Pointer] = set()

    def describes(self, pointer: Pointer) -> bool:
        """Tell whether an object was found to be a whole event; its data is then what the text holds."""
        return pointer in self._described

    def objects(self, type: Type) -> Mapping[Pointer, Schema]:
        """Return the schemas of the objects that a type consists of; empty when it is more than objects."""
        found: dict[Pointer, Schema] = {}
        waiting, passed = [type], set[Pointer]()
        while waiting:
            match waiting.pop(0):
                case Nullable(type=inner):
                    waiting.append(inner)
                case Union(members=members):
                    waiting += members
                case Named(pointer=pointer):
                    if pointer in passed:
                        continue
                    passed.add(pointer)
                    target = self._lookup(pointer)
                    if isinstance(target, Schema):
                        found[pointer] = target
                    elif target is not None:
                        waiting.append(target)
                case _:
                    return {}
        return found

    def read(self, type: Type, of_items: bool) -> EventData | None:
        """Return how the data of the events is read; None when these are not events but their data.

        Each must have `data`, and nothing that it requires may be no field of an event. What else it has is taken for
        a slip only where the name of the event tells what it is.

        Args:
            type: the type of the items of a stream.
            of_items: whether the document says `itemSchema`, which is the schema of an event. A `schema` is as often
                that of the data, so it must have `event`.
        """
        objects = self.objects(type)
        data = self._read(objects.values(), of_items)
        if data is not None:
            self._described.update(objects)
        return data

    def carries(self, type: Type, data: Type) -> bool:
        """Tell whether a type describes whole events, one of which has data of another type."""
        objects = self.objects(type).values()
        return any(
            "data" in schema.properties
            and self._type(schema.properties["data"]) == data
            for schema in objects
        ) and (self._read(objects, of_items=False) is not None)

    def _read(self, objects: Iterable[Schema], of_items: bool) -> EventData | None:
        members = [self._member(schema) for schema in objects]
        known = [member for member in members if member is not None]
        if not known or len(known) < len(members):
            return None
        is_text = of_items and all(member.is_text for member in known)
        if not is_text and not any(member.says_more for member in known):
            return None
        return _data(known)

    def _member(self, schema: Schema) -> Member | None:
        parts = schema.properties
        data, event = parts.get("data"), parts.get("event")
        if data is None or not set(schema.required) <= FIELDS:
            return None
        texts = [parts[name] for name in ("event", "id") if name in parts]
        if not all(self._is_text(self._type(part)) for part in texts):
            return None
        names = () if event is None else tuple(self._values(self._type(event)))
        needs_name = "event" in schema.required
        if not parts.keys() <= FIELDS and not (names and needs_name):
            return None
        return Member(
            names=names,
            is_text=json_content(self._merged(data)) is None
            and self._is_text(self._type(data)),
            needs_name=needs_name,
            says_more=bool(parts.keys() & {"event", "retry"}),
        )

    def _is_text(self, type: Type) -> bool:
        return all(map(_is_text, self._parts(type)))

    def _values(self, type: Type) -> Iterator[JsonScalar]:
        """Give the values that a type names."""
        for part in self._parts(type):
            match part:
                case Constant(value=value):
                    yield value
                case Enumeration(values=values):
                    yield from values
                case _:
                    pass

    def _parts(self, type: Type) -> Iterator[Type]:
        """Give the types that a type is one of, behind all its names."""
        waiting, passed = [type], set[Pointer]()
        while waiting:
            match waiting.pop():
                case Nullable(type=inner):
                    waiting.append(inner)
                case Union(members=members):
                    waiting += members
                case Named(pointer=pointer) as named:
                    target = self._lookup(pointer)
                    if target is None or isinstance(target, Schema):
                        yield named
                    elif pointer not in passed:
                        passed.add(pointer)
                        waiting.append(target)
                case part:
                    yield part


def _is_text(type: Type) -> bool:
    match type:
        case Scalar(kind=kind):
            return kind is ScalarKind.STRING
        case Constant(value=value):
            return isinstance(value, str)
        case Enumeration(values=values):
            return all(isinstance(value, str) for value in values)
        case _:
            return False


def _data(members: list[Member]) -> EventData:
    """Return what most events have, and which are otherwise; JSON where a name has both."""
    kinds: dict[str, bool] = {}
    for member in members:
        for name in map(str, member.names):
            kinds[name] = member.is_text and kinds.get(name, True)
    unnamed = [member.is_text for member in members if not member.names]
    is_text = all(unnamed or kinds.values())
    return EventData(
        is_text=is_text,
        besides=tuple(name for name, text in kinds.items() if text != is_text),
        is_named=_is_named(members, kinds),
    )


def _is_named(members: list[Member], kinds: Mapping[str, bool]) -> bool:
    """Tell whether an event without a name is "message" for this document, and not the one that needs no name."""
    return (
        not kinds or "message" in kinds or all(member.needs_name for member in members)
    )
