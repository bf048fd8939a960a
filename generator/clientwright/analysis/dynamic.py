"""Dynamic references, which mean what the schema at the beginning of the way declares.

JSON Schema 2020-12, 8.2.3.2: `$dynamicRef` leads to the "outermost" schema with the `$dynamicAnchor`, of all that
were passed on the way. What is passed is known when a schema is generated: it and all that it refers to.
"""

from collections.abc import Callable, Iterator, Mapping, Set

from attrs import evolve

from ..diagnostics import Diagnostics
from ..openapi import Schema
from ..source.pointers import escape

Anchors = Mapping[str, str]
"""Names of dynamic anchors, and the pointers of the schemas that have them."""


class DynamicScope:
    """Makes schemas in which dynamic references lead where they lead from there.

    Args:
        find: finds a schema by its pointer.
        diagnostics: gets `dynamic-reference`.
    """

    def __init__(self, find: Callable[[str], Schema], diagnostics: Diagnostics) -> None:
        self._find = find
        self._diagnostics = diagnostics

    def bound(self, schema: Schema) -> Schema:
        """Return the schema with its own anchors in the place of those of what it refers to.

        What is changed by that is copied, and has pointers inside this schema.
        """
        if not schema.anchors or not self._mentions(schema, set(schema.anchors)):
            return schema
        free = evolve(schema, anchors={})
        return self._bind(free, schema.anchors, schema.pointer, frozenset())

    def _bind(
        self, schema: Schema, anchors: Anchors, pointer: str, passed: frozenset[str]
    ) -> Schema:
        """Return a copy of a schema.

        Args:
            schema: what is copied.
            anchors: where dynamic references lead.
            pointer: where the copy is.
            passed: the targets of the references that were followed on the way.
        """
        # The outermost schema counts. A copy is bound, and has no anchors to bind it again.
        anchors = {**schema.anchors, **anchors}
        if not self._mentions(schema, set(anchors)):
            return schema
        if schema.dynamic is not None and schema.dynamic in anchors:
            target = anchors[schema.dynamic]
            return evolve(schema, pointer=pointer, ref=target, dynamic=None, anchors={})

        def inside(part: Schema, *way: str) -> Schema:
            place = "/".join((pointer, *map(escape, way)))
            return self._bind(part, anchors, place, passed)

        def several(parts: tuple[Schema, ...], key: str) -> tuple[Schema, ...]:
            return tuple(inside(part, key, str(i)) for i, part in enumerate(parts))

        def some(parts: Mapping[str, Schema], key: str) -> Mapping[str, Schema]:
            return {name: inside(part, key, name) for name, part in parts.items()}

        def one(part: Schema | None, key: str) -> Schema | None:
            return None if part is None else inside(part, key)

        copy = evolve(
            schema,
            pointer=pointer,
            anchors={},
            properties=some(schema.properties, "properties"),
            additional_properties=one(
                schema.additional_properties, "additionalProperties"
            ),
            pattern_properties=some(schema.pattern_properties, "patternProperties"),
            items=one(schema.items, "items"),
            prefix_items=several(schema.prefix_items, "prefixItems"),
            all_of=several(schema.all_of, "allOf"),
            any_of=several(schema.any_of, "anyOf"),
            one_of=several(schema.one_of, "oneOf"),
        )
        return self._followed(copy, anchors, passed)

    def _followed(
        self, schema: Schema, anchors: Anchors, passed: frozenset[str]
    ) -> Schema:
        """Return a schema with a copy of what it refers to in the place of the reference."""
        if schema.ref is None or schema.ref in anchors.values():
            return schema
        target = self._find(schema.ref)
        names = set(anchors) | set(target.anchors)
        if not self._mentions(target, names):
            return schema
        if schema.ref in passed:
            self._diagnostics.note(
                "dynamic-reference",
                "what this refers to depends on how it was reached, without end; it is taken as it is on its own",
                schema.pointer,
                related=(schema.ref,),
            )
            return schema
        whole = self._bind(
            evolve(target, anchors={}),
            {**target.anchors, **anchors},
            f"{schema.pointer}/allOf/$ref",
            passed | {schema.ref},
        )
        return evolve(schema, ref=None, all_of=(whole, *schema.all_of))

    def _mentions(self, schema: Schema, names: Set[str]) -> bool:
        """Tell whether a schema, or what it refers to, has a dynamic reference of such a name."""
        seen: set[str] = set()
        waiting = [schema]
        while waiting:
            here = waiting.pop()
            if here.dynamic in names:
                return True
            if here.ref is not None and here.ref not in seen:
                seen.add(here.ref)
                waiting.append(self._find(here.ref))
            waiting.extend(_parts(here))
        return False


def _parts(schema: Schema) -> Iterator[Schema]:
    """Yield the schemas directly inside of one."""
    yield from schema.properties.values()
    yield from schema.pattern_properties.values()
    yield from schema.prefix_items
    yield from schema.all_of
    yield from schema.any_of
    yield from schema.one_of
    for part in (schema.additional_properties, schema.items):
        if part is not None:
            yield part
