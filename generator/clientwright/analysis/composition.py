"""Schemas with their references followed and their `allOf` merged into one."""

from collections.abc import Mapping
from functools import reduce

from attrs import evolve

from ..diagnostics import Diagnostics
from ..openapi import MISSING, Document, Schema
from ..source.data import JSON
from .dynamic import DynamicScope

_NUMBERS = {"integer", "number"}


class Composition:
    """Answers what a schema says in the end, each schema once.

    Args:
        document: where references lead.
        diagnostics: gets `incompatible-all-of` and `composition-cycle`.
    """

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self._document = document
        self._diagnostics = diagnostics
        self._merged: dict[str, Schema] = {}
        self._active: set[str] = set()
        self._scope = DynamicScope(document.schema, diagnostics)

    def reference(self, schema: Schema) -> str | None:
        """Return the pointer that a schema leads to, when all it adds are words.

        `$ref` with a description, and the habit of OpenAPI 3.0 to write `allOf: [$ref]` for it.
        """
        schema = self._scope.bound(schema)
        parts = schema.all_of
        own = evolve(schema, ref=None, all_of=())
        if not says_nothing(own):
            return None
        speaking = [part for part in parts if not says_nothing(part)]
        if schema.ref is not None:
            return None if speaking else schema.ref
        if len(speaking) != 1:
            return None
        return self.reference(speaking[0])

    def follow(self, schema: Schema) -> Schema:
        """Return the merged schema at the end of a schema's references."""
        return self.merged(schema)

    def at(self, pointer: str) -> Schema:
        """Return the merged schema at a pointer of the document."""
        return self.merged(self._document.schema(pointer))

    def merged(self, schema: Schema) -> Schema:
        """Return one schema without `$ref` and `allOf` that says what this one says.

        JSON Schema 2020-12, 10.2.1.1: an instance is valid against `allOf` when it is valid against
        every member; so types and values are intersected, properties and `required` are united.
        """
        schema = self._scope.bound(schema)
        if schema.ref is None and not schema.all_of:
            return schema
        known = self._merged.get(schema.pointer)
        if known is not None:
            return known
        if schema.pointer in self._active:
            self._diagnostics.warning(
                "composition-cycle",
                "a schema is composed of itself; the repetition adds nothing",
                schema.pointer,
            )
            return evolve(schema, ref=None, all_of=())
        self._active.add(schema.pointer)
        try:
            parts = [self.merged(part) for part in schema.all_of]
            if schema.ref is not None:
                parts.insert(0, self.at(schema.ref))
        finally:
            self._active.discard(schema.pointer)
        own = evolve(schema, ref=None, all_of=())
        whole = reduce(
            lambda first, second: self.merge(first, second, schema.pointer),
            [*parts, own],
        )
        stated = bool(own.types) or own.nullable
        # OpenAPI 3.0.3, 4.7.24.1: without a type `nullable: false` has no effect; null is
        # excluded by a type.
        said = [part for part in parts if not says_nothing(part)]
        nullable = own.nullable or (
            not stated and bool(said) and all(part.nullable for part in said)
        )
        result = evolve(whole, pointer=schema.pointer, nullable=nullable)
        self._merged[schema.pointer] = result
        return result

    def merge(self, first: Schema, second: Schema, pointer: str) -> Schema:
        """Return what two merged schemas say together.

        Args:
            first: one of them.
            second: the other one; it has the last word on documentation.
            pointer: who puts them together. Schemas that come of it are told from those of others by it.
        """
        types = _intersect_types(first.types, second.types)
        if types is None:
            either = (" or ".join(types) for types in (first.types, second.types))
            self._report(first, second, " and ".join(either))
            return evolve(
                second, pointer=pointer, types=(), enum=None, const=MISSING, format=None
            )
        one_of, any_of = self._unions(first, second)
        return evolve(
            second,
            pointer=pointer,
            types=types,
            nullable=first.nullable and second.nullable,
            format=second.format or first.format,
            enum=self._values(first, second),
            const=first.const if second.const is MISSING else second.const,
            properties=self._properties(first, second, pointer),
            required=tuple(dict.fromkeys((*first.required, *second.required))),
            additional_properties=self._additional(first, second),
            pattern_properties={
                **first.pattern_properties,
                **second.pattern_properties,
            },
            items=self._both(first.items, second.items, f"{pointer}/items"),
            prefix_items=second.prefix_items or first.prefix_items,
            one_of=one_of,
            any_of=any_of,
            discriminator=second.discriminator or first.discriminator,
            default=(first.default if second.default is MISSING else second.default),
            description=second.description or first.description,
            read_only=first.read_only or second.read_only,
            write_only=first.write_only or second.write_only,
            limits={**first.limits, **second.limits},
            conditions={**first.conditions, **second.conditions},
        )

    def _properties(
        self, first: Schema, second: Schema, composer: str
    ) -> Mapping[str, Schema]:
        merged = dict(first.properties)
        for name, schema in second.properties.items():
            pointer = f"{composer}/properties/{escape(name)}"
            merged[name] = self._both(merged.get(name), schema, pointer) or schema
        return merged

    def _both(
        self, first: Schema | None, second: Schema | None, pointer: str
    ) -> Schema | None:
        """Return a schema that is both; a new one is an `allOf` at `pointer`, merged when it is needed."""
        if first is None or second is None or first == second:
            return second or first
        if says_nothing(first) and second.ref is None:
            return second
        return Schema(
            pointer=pointer + "/allOf/*",
            all_of=(first, second),
            nullable=first.nullable and second.nullable,
            title=second.title,
            description=second.description or first.description,
            default=first.default if second.default is MISSING else second.default,
            deprecated=second.deprecated,
            read_only=first.read_only or second.read_only,
            write_only=first.write_only or second.write_only,
        )

    def _values(self, first: Schema, second: Schema) -> tuple[JSON, ...] | None:
        if first.enum is None or second.enum is None:
            return second.enum if first.enum is None else first.enum
        common = tuple(value for value in second.enum if value in first.enum)
        if not common:
            self._report(first, second, "values that have nothing in common")
            return (*first.enum, *second.enum)
        return common

    def _additional(self, first: Schema, second: Schema) -> Schema | None:
        """Leave out `additionalProperties: false`: taken literally it forbids what its neighbours declare."""
        schemas = [
            schema.additional_properties
            for schema in (second, first)
            if schema.additional_properties is not None
            and schema.additional_properties.boolean is None
        ]
        return schemas[0] if schemas else None

    def _unions(
        self, first: Schema, second: Schema
    ) -> tuple[tuple[Schema, ...], tuple[Schema, ...]]:
        unions = [
            union
            for union in (first.one_of, first.any_of, second.one_of, second.any_of)
            if union
        ]
        if len(unions) > 2:
            self._report(first, second, "more than two unions")
        return (
            unions[0] if unions else (),
            unions[1] if len(unions) > 1 else (),
        )

    def _report(self, first: Schema, second: Schema, what: str) -> None:
        self._diagnostics.warning(
            "incompatible-all-of",
            f"allOf combines {what}; the widest type that is safe is used",
            second.pointer,
            related=(first.pointer,),
        )


def says_nothing(schema: Schema) -> bool:
    """Tell whether a schema has only words (description, title, default, limits …) and no structure."""
    nothing_stated = (
        schema.ref is None
        and schema.boolean is not False
        and schema.const is MISSING
        and schema.enum is None
    )
    structure = (
        schema.types,
        schema.format,
        schema.properties,
        schema.required,
        schema.additional_properties,
        schema.pattern_properties,
        schema.items,
        schema.prefix_items,
        schema.all_of,
        schema.any_of,
        schema.one_of,
        schema.discriminator,
    )
    return nothing_stated and not any(structure)


def escape(token: str) -> str:
    """Write a name as a token of a JSON Pointer (RFC 6901, section 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def _intersect_types(
    first: tuple[str, ...], second: tuple[str, ...]
) -> tuple[str, ...] | None:
    """Return the types both admit; () is any; None when there is none. Every integer is a number."""
    if not first or not second:
        return first or second
    common = tuple(t for t in second if t in first)
    if not common and _NUMBERS & set(first) and _NUMBERS & set(second):
        return ("integer",)
    return common or None
