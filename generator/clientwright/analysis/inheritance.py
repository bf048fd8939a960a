"""Schemas that inherit: a parent with a discriminator stands for all that are composed of it.

OpenAPI 3.1.1, 4.8.25 "Discriminator Object": besides in a union, a discriminator can stand in a parent schema
that others take over with `allOf`; a value of the parent's type may then be any of them.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from .. import openapi
from ..ir import JsonScalar, Pointer
from ..openapi import Document, Schema, plain_reference
from .tags import component_name, typed
from .unions import Discriminator
from .values import limited_values

_EXTENSIONS = ("x-ms-discriminator-value", "x-discriminator-value")


@frozen
class Heirs:
    """The schemas that inherit from one, by the values of its discriminator.

    `default` is the heir for all other values, when the document names one. `families` are heirs with heirs of their
    own, which another property tells apart.
    """

    property: str
    by_value: tuple[tuple[JsonScalar, Pointer], ...]
    default: Pointer | None
    families: frozenset[Pointer]


class Inheritance:
    """Knows which schemas inherit from which.

    Args:
        document: the document; its components are looked through once.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._children: dict[Pointer, list[Pointer]] = {}
        for component in document.schemas.values():
            if self.origin(component.pointer) != component.pointer:
                continue
            for parent in _parents(self._content(component.pointer)):
                children = self._children.setdefault(self.origin(parent), [])
                children.append(component.pointer)

    def origin(self, pointer: Pointer) -> Pointer:
        """Return the pointer behind components that are only other names."""
        seen: set[Pointer] = set()
        while pointer not in seen:
            seen.add(pointer)
            pointer = self._home(pointer)
            target = plain_reference(self._document.schema(pointer))
            if target is not None and self._home(target) != pointer:
                pointer = target
        return pointer

    def heirs(self, pointer: Pointer) -> Heirs | None:
        """Return what inherits from a schema; None when it has no discriminator or no heirs.

        An heir goes by the values that the mapping gives it, else by those that it states itself and no other does,
        else by its name.
        """
        schema = self._content(pointer)
        declared = _declared(schema)
        if declared is None or schema.one_of or schema.any_of:
            return None
        name = declared.property_name
        mapped = dict(self._mapped(declared))
        found: dict[Pointer, None] = {}
        families: set[Pointer] = set()
        for heir in self._descendants(pointer, name, families, frozenset()):
            found[heir] = None
            inner = _declared(self._content(heir))
            if inner is not None and inner.property_name == name:
                mapped = {**dict(self._mapped(inner)), **mapped}
        mapped = {value: heir for value, heir in mapped.items() if heir != pointer}
        found |= dict.fromkeys(mapped.values())
        if not found:
            return None
        rest = [heir for heir in found if heir not in mapped.values()]
        stated = declared.default_mapping
        default = None if stated is None else self.origin(stated)
        return Heirs(
            name,
            (*mapped.items(), *self._unmapped(name, rest, mapped)),
            default if default in found else None,
            frozenset(families),
        )

    def discriminator(self, schema: Schema) -> Discriminator | None:
        """Return the discriminator that a merged schema declares for its members, in the terms of a plan."""
        declared = schema.discriminator
        if declared is None:
            return None
        members = [m.ref for m in (*schema.one_of, *schema.any_of) if m.ref is not None]
        default = declared.default_mapping
        return Discriminator(
            declared.property_name,
            tuple(self._mapped(declared)),
            None if default is None else self.origin(default),
            {self.origin(ref): component_name(self._home(ref)) for ref in members},
        )

    def _mapped(
        self, declared: openapi.Discriminator
    ) -> Iterator[tuple[JsonScalar, Pointer]]:
        for value, target in declared.mapping.items():
            heir = self.origin(target)
            part = self._part(
                self._content(heir), declared.property_name, inherited=True
            )
            yield typed(value, part), heir

    def _unmapped(
        self, name: str, heirs: Sequence[Pointer], mapped: Mapping[JsonScalar, Pointer]
    ) -> Iterator[tuple[JsonScalar, Pointer]]:
        """Yield the values of heirs that no mapping names."""
        stated: dict[Pointer, tuple[JsonScalar, ...]] = {}
        for heir in heirs:
            schema = self._content(heir)
            part = self._part(schema, name)
            values = limited_values({} if part is None else {name: part})
            stated[heir] = _extended(schema) or values.get(name, ())
        claims = Counter(value for values in stated.values() for value in values)
        for heir, listed in stated.items():
            own = [v for v in listed if claims[v] == 1 and v not in mapped]
            for value in own or [component_name(heir)]:
                if value != "" and value not in mapped:
                    yield value, heir

    def _descendants(
        self,
        pointer: Pointer,
        name: str,
        families: set[Pointer],
        seen: frozenset[Pointer],
    ) -> Iterator[Pointer]:
        """Yield what inherits, not through those that have heirs by another property: these are added to `families`."""
        for child in self._children.get(pointer, ()):
            if child in seen:
                continue
            yield child
            declared = _declared(self._content(child))
            if (
                declared is not None
                and declared.property_name != name
                and child in self._children
            ):
                families.add(child)
                continue
            yield from self._descendants(child, name, families, seen | {child})

    def _home(self, pointer: Pointer) -> Pointer:
        return self._document.homes.get(pointer, pointer)

    def _content(self, pointer: Pointer) -> Schema:
        """Return the schema that a pointer leads to, through references with no more than words beside."""
        seen: set[Pointer] = set()
        schema = self._document.schema(pointer)
        while (target := plain_reference(schema)) is not None and target not in seen:
            seen.add(target)
            schema = self._document.schema(target)
        return schema

    def _part(
        self, schema: Schema, name: str, *, inherited: bool = False
    ) -> Schema | None:
        """Return what a schema says of a property: itself, or by what it inherits as well."""
        waiting, seen = [schema], set[Pointer]()
        while waiting:
            schema = waiting.pop(0)
            part = schema.properties.get(name)
            if part is not None:
                return part if part.ref is None else self._content(part.ref)
            waiting += [p for p in schema.all_of if p.ref is None]
            for ref in _parents(schema) if inherited else ():
                if ref not in seen:
                    seen.add(ref)
                    waiting.append(self._content(ref))
        return None


def _declared(schema: Schema) -> openapi.Discriminator | None:
    """Return the discriminator that a schema declares itself."""
    parts = (schema, *(part for part in schema.all_of if part.ref is None))
    return next((p.discriminator for p in parts if p.discriminator is not None), None)


def _extended(schema: Schema) -> tuple[str, ...]:
    """Return the value that an extension states, as documents of Swagger 2.0 do, which have no mapping."""
    parts = (schema, *(part for part in schema.all_of if part.ref is None))
    found = (part.extensions.get(key) for part in parts for key in _EXTENSIONS)
    return tuple(value for value in found if isinstance(value, str))[:1]


def _parents(schema: Schema) -> Iterator[Pointer]:
    if schema.ref is not None:
        yield schema.ref
    for part in schema.all_of:
        yield from _parents(part)
