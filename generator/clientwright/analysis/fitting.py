"""Whether a value is as its schema says, as far as this tool reads schemas."""

import re
from collections.abc import Mapping
from math import inf

from ..openapi import MISSING, Schema
from ..source.data import JSON
from .composition import Composition
from .crossing import is_null
from .values import is_of, is_same
from .variants import variants


class Fitting:
    """Checks values. A doubt counts against a value: it is only asked which of several to take.

    Args:
        composition: follows references and merges `allOf`.
    """

    def __init__(self, composition: Composition) -> None:
        self._composition = composition
        self._open: set[tuple[int, str]] = set()
        self._cuts = 0
        # What is known of values and schemas keeps them: others could get the identity of what is gone.
        self._known: dict[tuple[int, int], tuple[JSON, Schema, bool]] = {}
        self._unions: dict[int, tuple[Schema, tuple[Schema, ...]]] = {}

    def fits(self, value: JSON, schema: Schema) -> bool:
        """Tell whether a schema admits a value, which must not change afterwards."""
        # A union may be a member of itself, and admits nothing more by that.
        question = id(value), schema.ref or schema.pointer
        if question in self._open:
            self._cuts += 1
            return False
        merged = self._composition.merged(schema)
        pair = id(value), id(merged)
        if pair in self._known:
            return self._known[pair][2]
        before = self._cuts
        self._open.add(question)
        try:
            found = self._fits(value, merged)
        finally:
            self._open.discard(question)
        if isinstance(value, dict | list) and self._cuts == before:
            self._known[pair] = value, merged, found
        return found

    def _variants(self, schema: Schema) -> tuple[Schema, ...]:
        known = self._unions.get(id(schema))
        if known is None:
            known = schema, variants(schema, self._composition)
            self._unions[id(schema)] = known
        return known[1]

    def _fits(self, value: JSON, merged: Schema) -> bool:
        if merged.boolean is not None:
            return merged.boolean
        if value is None:
            members = self._variants(merged)
            return (
                merged.nullable
                or _admits_anything(merged)
                or any(is_null(member) or member.nullable for member in members)
            )
        if merged.const is not MISSING and not is_same(value, merged.const):
            return False
        if merged.enum is not None and not any(is_same(value, v) for v in merged.enum):
            return False
        if merged.types and not any(is_of(value, name) for name in merged.types):
            return False
        return self._parts(value, merged) and self._members(value, merged)

    def _members(self, value: JSON, schema: Schema) -> bool:
        members = [m for m in self._variants(schema) if not is_null(m)]
        if not members:
            return not schema.any_of or any(
                isinstance(value, dict) and set(m.required) <= value.keys()
                for m in schema.any_of
            )
        count = sum(self.fits(value, member) for member in members)
        return count == 1 if schema.one_of else count > 0

    def _parts(self, value: JSON, schema: Schema) -> bool:
        limits = schema.limits
        match value:
            case bool():
                return True
            case str():
                return _text(value, schema.format, limits)
            case int() | float():
                return _number(value, limits)
            case dict():
                return self._object(value, schema)
            case list():
                return self._array(value, schema)
            case None:
                return False

    def _object(self, value: Mapping[str, JSON], schema: Schema) -> bool:
        if not set(schema.required) <= value.keys() or schema.pattern_properties:
            return False
        rest = schema.additional_properties
        for name, part in value.items():
            known = schema.properties.get(name, rest)
            if known is not None and not self.fits(part, known):
                return False
        return _size(len(value), schema.limits, "Properties")

    def _array(self, value: list[JSON], schema: Schema) -> bool:
        if not _size(len(value), schema.limits, "Items"):
            return False
        if schema.limits.get("uniqueItems") is True and any(
            is_same(a, b) for i, a in enumerate(value) for b in value[:i]
        ):
            return False
        firsts = len(schema.prefix_items)
        return all(
            self.fits(part, item)
            for part, item in zip(value, schema.prefix_items, strict=False)
        ) and (
            schema.items is None
            or all(self.fits(part, schema.items) for part in value[firsts:])
        )


def _admits_anything(schema: Schema) -> bool:
    return not (
        schema.types
        or schema.properties
        or schema.any_of
        or schema.one_of
        or schema.enum is not None
        or schema.const is not MISSING
    )


def _text(value: str, format: str | None, limits: Mapping[str, JSON]) -> bool:
    pattern = limits.get("pattern")
    if isinstance(pattern, str) and not matches(pattern, value):
        return False
    known = _FORMATS.get(format or "")
    if known is not None and not re.fullmatch(known, value):
        return False
    return _size(len(value), limits, "Length")


def matches(pattern: str, value: str) -> bool:
    """Tell whether a text has a pattern (ECMA-262, read as Python's); one that cannot be read is taken as met."""
    try:
        return re.search(pattern, value) is not None
    except (re.error, RecursionError, OverflowError):
        return True


_DATE = r"\d{4}-\d\d-\d\d"
_FORMATS = {
    "date": _DATE,
    "date-time": _DATE + r"[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
    "uuid": r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    "uri": r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>{}|^`\"\\]*",
    "email": r"[^@\s]+@[^@\s]+",
}


def _number(value: float, limits: Mapping[str, JSON]) -> bool:
    def limit(name: str, default: float) -> float:
        found = limits.get(name)
        return found if isinstance(found, int | float) else default

    step = limit("multipleOf", 0)
    return (
        limit("minimum", -inf) <= value <= limit("maximum", inf)
        and limit("exclusiveMinimum", -inf) < value < limit("exclusiveMaximum", inf)
        and (step <= 0 or value % step == 0)
    )


def _size(count: int, limits: Mapping[str, JSON], what: str) -> bool:
    least, most = limits.get(f"min{what}"), limits.get(f"max{what}")
    return (not isinstance(least, int) or count >= least) and (
        not isinstance(most, int) or count <= most
    )
