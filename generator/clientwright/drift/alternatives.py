"""The kinds of values that schemas without unions admit together."""

from __future__ import annotations

import json
from functools import reduce
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from ..openapi import MISSING
from ..source import EMPTY
from .limits import limits_of, stricter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..openapi import Schema
    from ..source import JSON
    from .atoms import Parts

Kind: TypeAlias = str
""""string", "number", "integer", "boolean", "object", "array"; or "any": nothing is said of the kind."""

ANY: Kind = "any"


@frozen(eq=False, kw_only=True)
class Alternative:
    """One JSON kind of values, and what is said of values of that kind."""

    kind: Kind
    pointer: str
    name: str | None = None
    """The component that it is by reference."""

    title: str = ""
    format: str | None = None
    values: tuple[JSON, ...] | None = None
    """All that are admitted; when `open`, those that are known."""

    open: bool = False
    limits: Mapping[str, JSON] = EMPTY
    properties: Mapping[str, Parts] = EMPTY
    required: frozenset[str] = frozenset()
    additional: Parts = ()
    """The schemas of properties that are not declared."""

    closed: bool = False
    """Properties that are not declared are refused."""

    items: Parts = ()
    prefix: tuple[Parts, ...] = ()
    conditions: Mapping[str, Parts] = EMPTY
    """Other schemas by the keyword that they stand under."""

    @property
    def is_plain(self) -> bool:
        """Whether every value of the kind is admitted, or listed ones only."""
        return not (
            self.limits or self.format or self.conditions
        ) and self.kind not in ("object", "array")

    @property
    def is_anything(self) -> bool:
        """Whether every value is admitted, of whichever kind."""
        says = self.properties or self.required or self.additional or self.closed
        return self.kind == ANY and not (
            says or self.items or self.prefix or self.limits or self.conditions
        )


def identity(value: JSON) -> str:
    """Return a text that is the same for the same JSON value only: 1 is not true, but it is 1.0."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)


def make_alternatives(
    stated: Sequence[Schema], name: str | None
) -> Iterator[Alternative]:
    """Yield the kinds of values to which schemas without references and unions apply.

    Args:
        stated: the schemas, the outermost last.
        name: the component that the values are.
    """
    if any(part.boolean is False for part in stated):
        return
    values = _values(stated)
    nothing: Mapping[str, JSON] = {}
    limits = reduce(stricter, (part.limits for part in stated), nothing)
    speaking = next((p for p in reversed(stated) if p.types), None)
    last = stated[-1] if stated else None
    pointer = (speaking or last).pointer if last else ""
    title = next((part.title for part in reversed(stated) if part.title), "")
    format = next((part.format for part in reversed(stated) if part.format), None)
    for kind in _kinds(stated, values):
        listed = None if values is None else _of_kind(values, kind)
        if listed == () or (values is not None and kind == ANY):
            continue
        alternative = Alternative(
            kind=kind,
            pointer=pointer,
            name=name,
            title=title,
            format=format if kind not in ("object", "array", ANY) else None,
            values=listed,
            limits=limits_of(kind, limits),
            conditions=_conditions(stated, kind),
        )
        if kind in ("object", ANY):
            alternative = _with_properties(alternative, stated)
        yield (
            _with_items(alternative, stated) if kind in ("array", ANY) else alternative
        )


def _kinds(
    stated: Sequence[Schema], values: tuple[JSON, ...] | None
) -> tuple[Kind, ...]:
    """Return the kinds that all schemas admit; what they say of properties or items implies a kind."""
    kinds: tuple[Kind, ...] | None = None
    for part in stated:
        if part.types:
            kinds = part.types if kinds is None else _common(kinds, part.types)
    if kinds == ():
        return (ANY,)  # they contradict each other; the client takes anything then
    if kinds is not None:
        found = dict.fromkeys(kinds)
        if "number" in found:
            found.pop("integer", None)
        return tuple(found)
    if values is not None:
        return tuple(dict.fromkeys(_kind_of(value) for value in values))
    if any(p.items or p.prefix_items for p in stated):
        return ("array",)
    if any(
        p.properties or p.required or p.additional_properties or p.pattern_properties
        for p in stated
    ):
        return ("object",)
    return (ANY,)


def _common(first: tuple[Kind, ...], second: tuple[Kind, ...]) -> tuple[Kind, ...]:
    numbers = {"integer", "number"}
    common = dict.fromkeys(kind for kind in second if kind in first)
    if numbers & {*first} and numbers & {*second} and not numbers & {*common}:
        common["integer"] = None
    return tuple(common)


def _kind_of(value: JSON) -> Kind:
    match value:
        case bool():
            return "boolean"
        case str():
            return "string"
        case int():
            return "integer"
        case float():
            return "number"
        case list():
            return "array"
        case _:
            return "object"


def _of_kind(values: tuple[JSON, ...], kind: Kind) -> tuple[JSON, ...] | None:
    accepted = {kind, "integer"} if kind == "number" else {kind}
    found = tuple(value for value in values if _kind_of(value) in accepted)
    # Both truth values listed are no restriction.
    return None if kind == "boolean" and len(found) == 2 else found


def _values(stated: Sequence[Schema]) -> tuple[JSON, ...] | None:
    found: tuple[JSON, ...] | None = None
    for part in stated:
        lists = [part.enum] if part.enum is not None else []
        if part.const is not MISSING:
            lists.append((part.const,))
        for values in lists:
            listed = tuple(value for value in values if value is not None)
            if found is None:
                found = listed
                continue
            admitted = {identity(value) for value in listed}
            found = tuple(value for value in found if identity(value) in admitted)
    return found


def _with_properties(alternative: Alternative, stated: Sequence[Schema]) -> Alternative:
    properties: dict[str, Parts] = {}
    for part in stated:
        for name, schema in part.properties.items():
            known = properties.get(name, ())
            if all(schema.pointer != other.pointer for other in known):
                properties[name] = (*known, schema)
    additional = [p.additional_properties for p in stated if p.additional_properties]
    return evolve(
        alternative,
        properties=properties,
        required=frozenset(name for part in stated for name in part.required),
        # `true` and `{}` say nothing.
        additional=tuple(
            schema for schema in additional if schema.boolean is None and _says(schema)
        ),
        closed=any(schema.boolean is False for schema in additional),
    )


def _with_items(alternative: Alternative, stated: Sequence[Schema]) -> Alternative:
    items = tuple(part.items for part in stated if part.items is not None)
    places = max((len(part.prefix_items) for part in stated), default=0)
    return evolve(
        alternative,
        items=tuple(schema for schema in items if schema.boolean is not True),
        prefix=tuple(
            tuple(
                part.prefix_items[place]
                for part in stated
                if place < len(part.prefix_items)
            )
            for place in range(places)
        ),
    )


_CONDITIONS_OF = {
    "contains": "array",
    "unevaluatedItems": "array",
    "propertyNames": "object",
    "unevaluatedProperties": "object",
    "patternProperties": "object",
    "dependentSchemas": "object",
    "contentSchema": "string",
}


def _conditions(stated: Sequence[Schema], kind: Kind) -> Mapping[str, Parts]:
    found: dict[str, Parts] = {}
    for part in stated:
        several = dict(part.conditions)
        if part.not_ is not None:
            several["not"] = part.not_
        if part.property_names is not None:
            several["propertyNames"] = part.property_names
        for pattern, schema in part.pattern_properties.items():
            several[f"patternProperties/{pattern}"] = schema
        for keyword, schema in several.items():
            only = _CONDITIONS_OF.get(keyword.partition("/")[0], kind)
            if kind in (only, ANY):
                found[keyword] = (*found.get(keyword, ()), schema)
    return found


def _says(schema: Schema) -> bool:
    """Tell whether a schema restricts values at all."""
    return bool(
        schema.ref is not None
        or schema.boolean is False
        or schema.types
        or schema.nullable
        or schema.format
        or schema.enum is not None
        or schema.const is not MISSING
        or schema.properties
        or schema.required
        or schema.any_of
        or schema.one_of
        or schema.all_of
        or schema.items
        or schema.prefix_items
        or schema.additional_properties
        or schema.pattern_properties
        or schema.property_names
        or schema.not_
        or schema.limits
        or schema.conditions
    )
