"""Schemas into types; what has a name of its own (objects, aliases) into definitions."""

from collections.abc import Mapping, Sequence

from attrs import evolve

from ..diagnostics import Diagnostics
from ..ir import (
    Alias,
    Anything,
    Array,
    ByTag,
    Definition,
    Enumeration,
    Map,
    Named,
    Null,
    Nullable,
    Object,
    Pointer,
    Property,
    Scalar,
    ScalarKind,
    Take,
    Tuple,
    Type,
    Union,
)
from ..openapi import MISSING, Document, Schema
from ..source.data import JSON
from .certainty import looks_inside, uncertain
from .composition import Composition
from .crossing import is_null
from .cycles import untangle
from .documentation import describe
from .events import EventReader
from .examples import Examples
from .facts import facts_of
from .inheritance import Heirs, Inheritance
from .kinds import unique
from .media import is_file, json_content
from .shapes import (
    admits_more,
    flatten,
    home,
    implied_types,
    is_object,
    is_tuple,
    join_strings,
    nullable,
    one_of_types,
)
from .unions import Discriminator, Facts, Planner
from .values import listed_values
from .variants import variants

LONG_ENUMERATION = 6
"""An enumeration of more values gets a name, so that signatures stay readable."""


class SchemaAnalyzer:
    """Turns schemas into types, each schema once.

    Definitions are made when all names are known (`definitions`), so a schema may refer to itself in any way.

    Args:
        document: the document that the schemas are of.
        diagnostics: gets `union-overlap` and what composition finds.
    """

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self._document = document
        self._diagnostics = diagnostics
        self._composition = Composition(document, diagnostics)
        self._planner = Planner(self._lookup)
        self._inheritance = Inheritance(document)
        self._components = {s.pointer for s in document.schemas.values()}
        self._examples = Examples(self._composition)
        self._types: dict[Pointer, Type] = {}
        self._objects: dict[Pointer, Schema] = {}
        self._aliases: dict[Pointer, Alias] = {}
        self._active: set[Pointer] = set()
        self._open: set[Pointer] = set()
        self._recurring: set[Pointer] = set()
        self.events = EventReader(self._found, self._composition.merged, self.type)

    def definitions(self) -> Mapping[Pointer, Definition]:
        """Return every definition that components and the types asked for so far need."""
        for schema in self._document.schemas.values():
            self._register(schema.pointer)
        made: dict[Pointer, Definition] = {}
        # What is an object in one dynamic scope may be an alias in another.
        while not made.keys() >= self._objects.keys() | self._aliases.keys():
            for pointer, schema in list(self._objects.items()):
                if pointer not in made:
                    made[pointer] = self._object(pointer, schema)
            made.update(self._aliases)
        made = untangle(made, self._planner.plan)
        order = {s.pointer: i for i, s in enumerate(self._document.schemas.values())}
        return dict(
            sorted(made.items(), key=lambda item: (home(item[0], order), item[0]))
        )

    def union(self, pointer: Pointer, members: Sequence[Type], said: str) -> Named:
        """Name a union that no schema of the document is.

        Args:
            pointer: what lists the members.
            members: one or more types.
            said: the description.
        """
        schema = Schema(pointer=pointer, description=said)
        type = self._planned(schema, tuple(members))
        if type != Named(pointer):
            self._lift(schema, type)
        return Named(pointer)

    def example(self, schema: Schema, stated: Sequence[JSON]) -> JSON:
        """Return a value that a schema admits; one of those that the document states, if it fits."""
        return self._examples.of(schema, stated)

    def type(self, schema: Schema) -> Type:
        """Return the type of the values that a schema admits."""
        pointer = schema.pointer
        known = self._types.get(pointer)
        if known is not None:
            return known
        if pointer in self._open:
            self._recurring.add(pointer)
            return Named(pointer)
        self._open.add(pointer)
        result = self._new_type(schema)
        self._open.discard(pointer)
        if pointer in self._recurring and result != Named(pointer):
            result = self._lift(schema, result)
        self._types[pointer] = result
        return result

    def _new_type(self, schema: Schema) -> Type:
        target = self._composition.reference(schema)
        if (
            target is not None
            and self._document.homes.get(target, target) != schema.pointer
        ):
            type = self.reference(target)
            return nullable(type) if schema.nullable else type
        merged = self._composition.merged(schema)
        return self._named_if_long(merged, self._structure(merged))

    def reference(self, pointer: Pointer) -> Type:
        """Return the type that a `$ref` to a pointer stands for.

        Components and whole files are named; a reference into the middle of something else is the type found there.
        A parent with a discriminator stands for its heirs as well.
        """
        if pointer not in self._components:
            pointer = self._inheritance.origin(pointer)
        type = self._register(pointer)
        heirs = self._inheritance.heirs(pointer)
        if heirs is None or type not in (Named(pointer), Nullable(Named(pointer))):
            return type
        family = self._family(pointer, heirs)
        return Nullable(family) if isinstance(type, Nullable) else family

    def _family(self, pointer: Pointer, heirs: Heirs) -> Type:
        """Return the union of a parent and its heirs; the parent is for values that name no heir."""
        name = f"{pointer}/discriminator"
        if name not in self._aliases and name not in self._active:
            self._active.add(name)
            cases = tuple(
                (value, Take(heir))
                for value, target in heirs.by_value
                if (heir := self._heir(target, target in heirs.families)) is not None
            )
            self._active.discard(name)
            members = unique([case.type for _, case in cases] + [Named(pointer)])
            default = Take(Named(heirs.default or pointer))
            if default not in (case for _, case in cases):
                default = Take(Named(pointer))
            plan = ByTag(heirs.property, cases, otherwise=default)
            docs = describe(self._document.schema(pointer))
            self._aliases[name] = Alias(name, Union(members, plan), docs)
        return Named(name)

    def _heir(self, pointer: Pointer, has_heirs: bool) -> Type | None:
        """Return the type of an heir; None when it is no object, nor a union of some."""
        type = self._register(pointer)
        if type not in (Named(pointer), Nullable(Named(pointer))):
            return None
        alias = self._aliases.get(pointer)
        if alias is not None and not isinstance(alias.type, Union):
            return None
        found = self.reference(pointer) if has_heirs else type
        return found.type if isinstance(found, Nullable) else found

    def _register(self, pointer: Pointer) -> Type:
        """Make the definition of what a pointer leads to, and return the type that names it."""
        schema = self._document.schema(pointer)
        if pointer in self._active:
            return Named(pointer)
        if pointer.startswith("#/") and pointer not in self._components:
            self._active.add(pointer)
            try:
                return self.type(schema)
            finally:
                self._active.discard(pointer)
        merged = self._composition.at(pointer)
        if is_object(merged) and self._inheritance.origin(pointer) == pointer:
            self._objects.setdefault(pointer, merged)
            return Nullable(Named(pointer)) if merged.nullable else Named(pointer)
        self._alias(pointer)
        return Named(pointer)

    def _alias(self, pointer: Pointer) -> None:
        if pointer in self._aliases or pointer in self._active:
            return
        self._active.add(pointer)
        try:
            schema = self._document.schema(pointer)
            type = self.type(schema)
        finally:
            self._active.discard(pointer)
        lifted = self._aliases.get(pointer)
        if lifted is None:
            itself = type in (Named(pointer), Nullable(Named(pointer)))
            type = Anything() if itself else type
            self._aliases[pointer] = Alias(pointer, type, describe(schema))
        elif isinstance(type, Nullable):
            self._aliases[pointer] = evolve(lifted, type=nullable(lifted.type))

    def _structure(self, schema: Schema) -> Type:
        if schema.boolean is not None:
            return Anything()
        type = listed_values(schema)
        if type is None:
            type = self._value(evolve(schema, nullable=False, enum=None, const=MISSING))
        return nullable(type) if schema.nullable else type

    def _value(self, schema: Schema) -> Type:
        members = variants(schema, self._composition)
        if members:
            return self._union(schema, members)
        if is_object(schema):
            self._objects.setdefault(schema.pointer, schema)
            return Named(schema.pointer)
        types = schema.types or implied_types(schema)
        if len(types) > 1:
            parts = tuple(self._single(one_of_types(schema, n), n) for n in types)
            return self._planned(schema, parts)
        return self._single(schema, types[0]) if types else Anything()

    def _single(self, schema: Schema, name: str) -> Type:
        match name:
            case "object":
                if schema.properties:
                    self._objects.setdefault(schema.pointer, schema)
                    return Named(schema.pointer)
                return Map(self._map_value(schema))
            case "array":
                return self._array(schema)
            case "string" if is_file(schema):
                return Scalar(ScalarKind.STRING, "binary")
            case "string" | "integer" | "number" | "boolean":
                return Scalar(ScalarKind(name), schema.format)
            case _:
                return Anything()

    def _array(self, schema: Schema) -> Type:
        item = Anything() if schema.items is None else self.type(schema.items)
        firsts = tuple(self.type(part) for part in schema.prefix_items)
        if not firsts:
            return Array(item)
        if is_tuple(schema):
            return Tuple(firsts)
        rest = (item,) if admits_more(schema) else ()
        return Array(self._joined(schema, "prefixItems", (*firsts, *rest)))

    def _map_value(self, schema: Schema) -> Type:
        """Return the type of what stands under free keys: of any pattern, or of none."""
        parts = list(schema.pattern_properties.values())
        others = schema.additional_properties
        if others is not None and others.boolean is not False:
            parts.append(others)
        types = tuple(map(self.type, parts))
        return self._joined(schema, "patternProperties", types)

    def _joined(self, schema: Schema, keyword: str, types: tuple[Type, ...]) -> Type:
        """Return the union of what stands under a keyword."""
        pointer = f"{schema.pointer}/{keyword}"
        return self._planned(evolve(schema, pointer=pointer, discriminator=None), types)

    def _named_if_long(self, schema: Schema, type: Type) -> Type:
        match type:
            case Nullable(type=inner):
                return nullable(self._named_if_long(schema, inner))
            case Enumeration(values=values) if len(values) > LONG_ENUMERATION:
                return self._lift(schema, type)
            case _:
                return type

    def _lift(self, schema: Schema, type: Type) -> Type:
        """Give a type a name of its own."""
        self._aliases[schema.pointer] = Alias(schema.pointer, type, describe(schema))
        return Named(schema.pointer)

    def _union(self, schema: Schema, members: tuple[Schema, ...]) -> Type:
        types = [self._member(member) for member in members if not is_null(member)]
        if any(is_null(member) or member.nullable for member in members):
            types.append(Null())
        return self._planned(schema, tuple(types))

    def _member(self, schema: Schema) -> Type:
        """Return the type of a member; its enumeration gets no name, since it may be joined with others."""
        if self._composition.reference(schema) is not None:
            return self.type(schema)
        return self._structure(self._composition.merged(schema))

    def _planned(self, schema: Schema, members: tuple[Type, ...]) -> Type:
        types, has_null = flatten(members)
        types = join_strings(types)
        if not types:
            return Null() if has_null else Anything()
        if len(types) == 1:
            type = types[0]
        elif any(isinstance(t, Anything) for t in types):
            type = Anything()
        else:
            declared = self._inheritance.discriminator(schema)
            plan = self._planner.plan(types, declared)
            self._check_default(declared, types, schema.pointer)
            if uncertain(plan):
                self._diagnostics.note(
                    "union-overlap",
                    "members of this union cannot be told apart for certain; the best fit is taken",
                    schema.pointer,
                )
            type = Union(types, plan)
            if looks_inside(plan):
                type = self._lift(schema, type)
        return nullable(type) if has_null else type

    def _check_default(
        self,
        declared: Discriminator | None,
        types: tuple[Type, ...],
        pointer: Pointer,
    ) -> None:
        if declared is None or declared.default is None:
            return
        if Named(declared.default) not in self._planner.members(types):
            self._diagnostics.note(
                "unsupported-keyword",
                '"defaultMapping" leads to no object of the union; it has no effect',
                f"{pointer}/discriminator/defaultMapping",
            )

    def _object(self, pointer: Pointer, schema: Schema) -> Object:
        required = set(schema.required)
        is_event = self.events.describes(pointer)
        properties = tuple(
            self._property(name, part, name in required, is_event and name == "data")
            for name, part in schema.properties.items()
        )
        return Object(pointer, properties, self._map_value(schema), describe(schema))

    def _property(
        self, name: str, schema: Schema, required: bool, is_parsed: bool
    ) -> Property:
        merged = self._composition.merged(schema)
        inside = json_content(merged) if is_parsed else None
        return Property(
            pointer=schema.pointer,
            name=name,
            type=self.type(inside or schema),
            required=required,
            read_only=merged.read_only,
            write_only=merged.write_only,
            docs=describe(schema, described=merged),
        )

    def _found(self, pointer: Pointer) -> Schema | Type | None:
        alias = self._aliases.get(pointer)
        return self._objects.get(pointer) if alias is None else alias.type

    def _lookup(self, pointer: Pointer) -> Facts | Type:
        """Find what a name stands for, without making the definitions of objects."""
        schema = self._objects.get(pointer)
        if schema is None:
            alias = self._aliases.get(pointer)
            if alias is not None:
                return alias.type
            if pointer in self._recurring:
                return Anything()
            schema = self._composition.at(pointer)
            pointer = self._inheritance.origin(pointer)
        if is_object(schema):
            return facts_of(schema, self._composition)
        self._alias(pointer)
        known = self._aliases.get(pointer)
        return Anything() if known is None else known.type
