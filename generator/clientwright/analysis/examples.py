"""Values that a schema admits: the document's own examples, or made from what it says."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence

from ..openapi import MISSING, Schema
from ..source.data import JSON
from .composition import Composition
from .crossing import is_null
from .fitting import Fitting, matches
from .media import json_content
from .shapes import implied_types
from .variants import variants

_LONGEST = 2000
"""Characters of an example of the document; a longer one is left out, as the client would get large."""

_DEEPEST = 24
_MOST_LEVELS = 6
"""How deep objects have properties that may be left out."""


class Examples:
    """Gives one value of a schema, always the same.

    Args:
        composition: follows references and merges `allOf`.
    """

    def __init__(self, composition: Composition) -> None:
        self._fitting = Fitting(composition)
        self._full = _Maker(composition, with_optional=True)
        self._bare = _Maker(composition, with_optional=False)

    def of(self, schema: Schema, stated: Sequence[JSON] = ()) -> JSON:
        """Return an example: one of the document, if it fits; else one with all properties, if it stays small.

        Args:
            schema: what it is an example of.
            stated: what the document gives as examples.
        """
        for example in (*stated, self._full.make(schema)):
            if _is_short(example) and self._fitting.fits(example, schema):
                return example
        return self._bare.make(schema)


def _is_short(example: JSON) -> bool:
    return len(json.dumps(example)) <= _LONGEST


class _Maker:
    """Makes values: what is required (and more, `with_optional`), with the first of each choice."""

    def __init__(self, composition: Composition, *, with_optional: bool) -> None:
        self._composition = composition
        self._fitting = Fitting(composition)
        self._with_optional = with_optional
        self._made: dict[str, JSON] = {}
        self._active: list[str] = []
        self._cuts = 0

    def make(self, schema: Schema) -> JSON:
        """Return a value; null where only a part of itself would do."""
        merged = self._composition.merged(schema)
        pointer = merged.pointer
        if pointer in self._made:
            return self._made[pointer]
        if pointer in self._active or len(self._active) > _DEEPEST:
            self._cuts += 1
            return None  # what is made here cannot be what it is a part of
        before = self._cuts
        self._active.append(pointer)
        try:
            made = self._value(merged)
        finally:
            self._active.pop()
        if self._cuts == before or not self._active:
            self._made[pointer] = made
        return made

    def _value(self, schema: Schema) -> JSON:
        if schema.const is not MISSING:
            return schema.const
        for example in schema.examples:
            if _is_short(example) and self._fitting.fits(example, schema):
                return example
        if schema.enum:
            return schema.enum[0]
        members = [m for m in variants(schema, self._composition) if not is_null(m)]
        candidates = (self.make(member) for member in members)
        first: list[JSON] = []
        for candidate in candidates:
            if self._fitting.fits(candidate, schema):
                return candidate
            first.append(candidate)
        if first:
            return None if schema.nullable else first[0]
        types = schema.types or implied_types(schema)
        is_object = schema.properties or schema.one_of or schema.any_of
        kind = types[0] if types else ("object" if is_object else "")
        match kind:
            case "object":
                return self._object(schema)
            case "array":
                return self._array(schema)
            case "string":
                inside = json_content(schema)
                return (
                    _text(schema) if inside is None else json.dumps(self.make(inside))
                )
            case "integer" | "number":
                return _number(schema, kind == "integer")
            case "boolean":
                return True
            case _:
                return None if schema.nullable else {}

    def _object(self, schema: Schema) -> JSON:
        required = dict.fromkeys(schema.required)
        # `anyOf: [{required: [a]}, …]` says which go together; the first will do.
        for union in (schema.one_of, schema.any_of):
            required |= dict.fromkeys(union[0].required if union else ())
        made = {name: self._property(schema, name) for name in required}
        if self._with_optional and len(self._active) <= _MOST_LEVELS:
            made |= self._optional(schema, made)
        least = schema.limits.get("minProperties")
        missing = (least if isinstance(least, int) else 0) - len(made)
        names = [name for name in schema.properties if name not in made]
        names += [f"key{index}" for index in range(max(0, missing - len(names)))]
        made |= {n: self._property(schema, n) for n in names[: max(0, missing)]}
        return made

    def _optional(self, schema: Schema, known: Mapping[str, JSON]) -> dict[str, JSON]:
        """Make the properties that may be left out, but for those that a caller should not count on."""
        found: dict[str, JSON] = {}
        for name, part in schema.properties.items():
            merged = self._composition.merged(part)
            if name in known or merged.deprecated or merged.write_only:
                continue
            made = self.make(part)
            if self._fitting.fits(made, part):
                found[name] = made
        return found

    def _property(self, schema: Schema, name: str) -> JSON:
        part = schema.properties.get(name, schema.additional_properties)
        return "" if part is None or part.boolean is not None else self.make(part)

    def _array(self, schema: Schema) -> JSON:
        made = [self.make(part) for part in schema.prefix_items]
        least = schema.limits.get("minItems")
        wanted = max(1, least) if isinstance(least, int) else 1
        if schema.items is None or schema.items.boolean is not None:
            return made + ["" for _ in range(wanted - len(made)) if least]
        item = self.make(schema.items)
        if not self._fitting.fits(item, schema.items) and not least:
            return made  # it would be a part of itself
        varied = _varied(item) if schema.limits.get("uniqueItems") else _same(item)
        return [*made, *(next(varied) for _ in range(wanted - len(made)))]


def _same(item: JSON) -> Iterator[JSON]:
    while True:
        yield item


def _varied(item: JSON) -> Iterator[JSON]:
    number = 0
    while True:
        match item:
            case str() if number:
                yield f"{item}{number}"
            case bool():
                yield item is (number % 2 == 0)
            case int() | float():
                yield item + number
            case _:
                yield item
        number += 1


_TEXTS = {
    "date-time": "2024-01-01T00:00:00Z",
    "date": "2024-01-01",
    "time": "00:00:00Z",
    "duration": "P1D",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "user@example.com",
    "idn-email": "user@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com",
    "url": "https://example.com",
    "iri": "https://example.com",
    "uri-reference": "/",
    "byte": "ZXhhbXBsZQ==",
    "decimal": "1.0",
    "regex": "a",
    "json-pointer": "/a",
}
_CANDIDATES = (
    *("string", "a", "A", "1", "abc", "ABC", "a1", "A1", "10", "1.0", "1.0.0", "-1"),
    *("US", "USD", "en", "en-US", "a-b", "a_b", "a.b", "a/b", "/a", "#000000", "0x0"),
    *("10s", "1h", "00:00", "2024-01", "a=b", "a:b", "{}", "[]", "*", "", " "),
    *_TEXTS.values(),
    *(sign * count for count in range(2, 65) for sign in ("a", "A", "0", "1")),
    "+10000000000",
    "v1",
    "sha256:" + "0" * 64,
)


def _text(schema: Schema) -> str:
    limits = schema.limits
    least, most = limits.get("minLength"), limits.get("maxLength")
    shortest = least if isinstance(least, int) else 0
    longest = most if isinstance(most, int) else max(64, shortest)
    pattern = limits.get("pattern")
    usual = _TEXTS.get(schema.format or "", "string")
    if isinstance(pattern, str):
        found = [
            text
            for text in (usual, *_CANDIDATES)
            if shortest <= len(text) <= longest and matches(pattern, text)
        ]
        return found[0] if found else usual
    if schema.format in _TEXTS:
        return usual
    return (usual * math.ceil(shortest / len(usual) or 1))[: max(shortest, 6)][:longest]


def _number(schema: Schema, whole: bool) -> float:
    limits = schema.limits

    def limit(name: str) -> float | None:
        value = limits.get(name)
        return value if isinstance(value, int | float) else None

    low, high = limit("minimum"), limit("maximum")
    above, below = limit("exclusiveMinimum"), limit("exclusiveMaximum")
    step = limit("multipleOf") or 0
    found: float = 1
    if low is not None and found < low:
        found = low
    if above is not None and found <= above:
        found = above + 1
    if high is not None and found > high:
        found = high
    if below is not None and found >= below:
        found = below - 1 if whole or above is None else (above + below) / 2
    if step > 0:
        found = math.ceil(found / step) * step
    return math.ceil(found) if whole else found
