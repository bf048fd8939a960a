"""Schemas with their references followed and their `allOf` merged into one."""

from collections.abc import Mapping, Sequence
from functools import reduce

from attrs import evolve

from ..diagnostics import Diagnostics
from ..openapi import MISSING, Document, Schema
from .dynamic import DynamicScope
from .values import common_values

_NUMBERS = {"integer", "number"}
_BOTH = "/allOf/*"
TOGETHER = "/anyOf/*"
"""Ends the pointer of a schema made up of two unions that hold for the same value."""


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
        self._both_of: dict[frozenset[str], list[Schema]] = {}
        self._scope = DynamicScope(document.schema, diagnostics)

    def reference(self, schema: Schema) -> str | None:
        """Return the pointer that a schema leads to, when all it adds are words.

        `$ref` with a description, and the habit of OpenAPI 3.0 to write `allOf: [$ref]` for it.
        """
        schema = self._scope.bound(schema)
        parts = schema.all_of
        if schema.ref is None and not parts:
            return None
        own = evolve(schema, ref=None, all_of=())
        if not says_nothing(own):
            return None
        speaking = [part for part in parts if not says_nothing(part)]
        if schema.ref is not None:
            return None if speaking else schema.ref
        narrowest = self._narrowest(schema, speaking)
        return None if narrowest is None else self.reference(narrowest)

    def _narrowest(self, schema: Schema, parts: Sequence[Schema]) -> Schema | None:
        """Return the part of an `allOf` that says all of it: the only one, or a choice of members of the others."""
        if len(parts) == 1:
            return parts[0]
        if not schema.pointer.endswith(_BOTH):
            return None
        choices = [self._choices(part, frozenset()) for part in parts]
        for part, own in zip(reversed(parts), reversed(choices), strict=True):
            if own and all(own <= other for other in choices):
                return part
        return None

    def _choices(self, schema: Schema, above: frozenset[str]) -> frozenset[str]:
        """Return the schemas that a schema leaves to choose from, if it does nothing else; else itself."""
        name = _source(schema)
        if name in above:
            return frozenset()
        target = self._document.schema(name) if name == schema.ref else schema
        rest = evolve(target, one_of=(), any_of=(), discriminator=None)
        members = target.one_of or target.any_of
        if not members or (target.one_of and target.any_of) or not says_nothing(rest):
            return frozenset((name,))
        inside = above | {name}
        return frozenset[str]().union(*(self._choices(m, inside) for m in members))

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
            narrowest = self._narrowest(schema, schema.all_of)
            stated = schema.all_of if narrowest is None else (narrowest,)
            parts = [self.merged(part) for part in stated]
            if schema.ref is not None:
                parts.insert(0, self.at(schema.ref))
        finally:
            self._active.discard(schema.pointer)
        own = evolve(schema, ref=None, all_of=())
        whole = reduce(
            lambda first, second: self.merge(first, second, schema.pointer),
            [*parts, own],
        )
        limited = bool(own.types) or own.nullable
        # OpenAPI 3.0.3, 4.7.24.1: without a type `nullable: false` has no effect; null is
        # excluded by a type.
        said = [part for part in parts if not says_nothing(part)]
        nullable = own.nullable or (
            not limited and bool(said) and all(part.nullable for part in said)
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
        one_of, any_of = _unions(first, second)
        enum, const, contradiction = common_values(first, second, types)
        if contradiction:
            self._report(first, second, contradiction)
        firsts = self._firsts(first, second, pointer)
        return evolve(
            second,
            pointer=pointer,
            types=types,
            nullable=first.nullable and second.nullable,
            format=second.format or first.format,
            enum=enum,
            const=const,
            properties=self._named(
                first.properties, second.properties, f"{pointer}/properties"
            ),
            required=tuple(dict.fromkeys((*first.required, *second.required))),
            additional_properties=self._additional(first, second, pointer),
            pattern_properties=self._named(
                first.pattern_properties,
                second.pattern_properties,
                f"{pointer}/patternProperties",
            ),
            items=self._rest(first, second, pointer),
            prefix_items=firsts,
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

    def _named(
        self, first: Mapping[str, Schema], second: Mapping[str, Schema], pointer: str
    ) -> Mapping[str, Schema]:
        merged = dict(first)
        for name, schema in second.items():
            place = f"{pointer}/{escape(name)}"
            merged[name] = self._both(merged.get(name), schema, place) or schema
        return merged

    def _firsts(
        self, first: Schema, second: Schema, pointer: str
    ) -> tuple[Schema, ...]:
        """Return the first items of an array one by one; where one of the two describes no more, by its `items`."""
        count = max(len(first.prefix_items), len(second.prefix_items))
        merged = [
            self._both(
                _item(first, index),
                _item(second, index),
                f"{pointer}/prefixItems/{index}",
            )
            for index in range(count)
        ]
        return tuple(part for part in merged if part is not None)

    def _rest(self, first: Schema, second: Schema, pointer: str) -> Schema | None:
        for part in (first.items, second.items):
            if part is not None and part.boolean is False:
                return part
        return self._both(first.items, second.items, f"{pointer}/items")

    def _both(
        self, first: Schema | None, second: Schema | None, pointer: str
    ) -> Schema | None:
        """Return a schema that is both; a new one is an `allOf` at `pointer`, merged when it is needed.

        Inside of one that is both of the same, it is that one again: what two recursive schemas are together
        is recursive, too, and would have no end.
        """
        if first is None or second is None or first == second:
            return second or first
        if says_nothing(first) and second.ref is None:
            return second
        made = self._both_of.setdefault(_sources(first) | _sources(second), [])
        both = _both(first, second, pointer)
        for around in made:
            if pointer.startswith(f"{around.pointer}/") and _is_alike(around, both):
                return around
        made.append(both)
        return both

    def _additional(self, first: Schema, second: Schema, pointer: str) -> Schema | None:
        """Leave out `additionalProperties: false`: taken literally it forbids what its neighbours declare."""
        return self._both(
            _typed(first.additional_properties),
            _typed(second.additional_properties),
            f"{pointer}/additionalProperties",
        )

    def report_loosened(self, schema: Schema, union: tuple[Schema, ...]) -> None:
        """Say that the members of one of a schema's unions are not told apart."""
        self._diagnostics.note(
            "union-product",
            f"what this schema consists of has too many combinations; the {len(union)} members of a union in it are "
            "not told apart, all of their properties may be there",
            schema.pointer,
            related=(union[0].pointer,),
        )

    def _report(self, first: Schema, second: Schema, what: str) -> None:
        self._diagnostics.warning(
            "incompatible-all-of",
            f"allOf combines {what}; the widest type that is safe is used",
            second.pointer,
            related=(first.pointer,),
        )


def _both(first: Schema, second: Schema, pointer: str) -> Schema:
    return Schema(
        pointer=pointer + _BOTH,
        all_of=(first, second),
        nullable=first.nullable and second.nullable,
        title=second.title,
        description=second.description or first.description,
        default=first.default if second.default is MISSING else second.default,
        deprecated=second.deprecated,
        read_only=first.read_only or second.read_only,
        write_only=first.write_only or second.write_only,
    )


def _sources(schema: Schema) -> frozenset[str]:
    """Return the schemas of the document that a schema is put together from."""
    if schema.pointer.endswith(_BOTH):
        return frozenset[str]().union(*map(_sources, schema.all_of))
    return frozenset((_source(schema),))


def _source(schema: Schema) -> str:
    """Return the schema that a schema only refers to, or itself."""
    refers = schema.ref is not None and says_nothing(evolve(schema, ref=None))
    return schema.ref if refers and schema.ref else schema.pointer


def _is_alike(first: Schema, second: Schema) -> bool:
    """Tell whether two schemas of the same sources say the same beside them."""
    return all(
        getattr(first, name) == getattr(second, name)
        for name in ("nullable", "read_only", "write_only")
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


def only_requires(schema: Schema) -> bool:
    """Tell whether a schema only restricts which properties must be there."""
    return (
        schema.types in ((), ("object",))
        and not schema.nullable
        and says_nothing(evolve(schema, required=(), types=()))
    )


def is_choice(members: tuple[Schema, ...]) -> bool:
    """Tell whether members are different types, and no mere alternatives of `required`."""
    return any(not only_requires(member) for member in members)


def _typed(schema: Schema | None) -> Schema | None:
    return None if schema is None or schema.boolean is not None else schema


def _unions(
    first: Schema, second: Schema
) -> tuple[tuple[Schema, ...], tuple[Schema, ...]]:
    """Return the unions of both as two; a third is a union inside the second."""
    unions = [
        union
        for union in (first.one_of, first.any_of, second.one_of, second.any_of)
        if union
    ]
    # What only restricts gives way.
    unions.sort(key=is_choice, reverse=True)
    nothing: tuple[Schema, ...] = ()
    one, two, *others = (*unions, nothing, nothing)
    for other in filter(is_choice, others):
        place = second.pointer + TOGETHER
        two = (Schema(pointer=place, one_of=two, any_of=other),)
    return one, two


def _item(schema: Schema, index: int) -> Schema | None:
    """Return what is said of one of the first items; nothing where there may be none."""
    firsts = schema.prefix_items
    if index < len(firsts):
        return firsts[index]
    rest = schema.items
    return None if rest is None or rest.boolean is False else rest


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
