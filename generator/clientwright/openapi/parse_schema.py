"""Parses Schema Objects of every version into the terms of OpenAPI 3.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..source.data import EMPTY
from .context import describe, reference_of
from .listed_values import read_const, read_enum, with_listed_items
from .node import Node
from .parse_discriminator import parse_discriminator
from .parse_dynamic import read_anchors, read_dynamic, recursive_target
from .schema import MISSING, Schema
from .schema_keywords import (
    CONDITIONS,
    is_array,
    is_draft4_tuple,
    read_examples,
    read_limits,
    read_types,
    report_unsupported,
    says_nullable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..source import JSON
    from .context import Context

# Nothing is admitted, as some tools write it.
_NEVER: Final[tuple[JSON, ...]] = ({"not": {}}, {"not": True})
_REFERENCES: Final = ("$ref", "$dynamicRef", "$recursiveRef")
# What a parameter or header of Swagger 2.0 has beside the keywords of its schema.
_NOT_OF_SCHEMA: Final = frozenset({"name", "in", "required", "collectionFormat"})


class SchemaParser:
    """Parses each schema once, and remembers it by its pointer."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._schemas: dict[str, Schema] = {}
        self._wanted: dict[str, None] = {}
        self._open: set[str] = set()

    def find(self, pointer: str) -> Schema:
        """Find a schema by its absolute pointer, and parse it if it is not yet.

        Raises:
            LookupError: there is no schema at the pointer.
        """
        if pointer not in self._schemas:
            data = self._context.tree.resolve(pointer)
            if not isinstance(data, dict | bool):
                raise LookupError(f"there is no schema at {pointer}")
            self.parse(data, pointer)
            self.parse_referenced()
        return self._schemas[pointer]

    def all(self) -> tuple[Schema, ...]:
        """Give all schemas that have been parsed."""
        return tuple(self._schemas.values())

    def add(self, schema: Schema) -> Schema:
        """Remember a schema that was made up from other objects."""
        return self._schemas.setdefault(schema.pointer, schema)

    def parse_referenced(self) -> None:
        """Parse what the schemas so far refer to, until nothing is left."""
        while self._wanted:
            pointer, _ = self._wanted.popitem()
            if pointer not in self._schemas:
                self.parse(self._context.tree.resolve(pointer), pointer)

    def parse(self, data: JSON, pointer: str) -> Schema:
        """Parse a schema; what is none is reported and taken as anything."""
        known = self._schemas.get(pointer)
        if known is not None:
            return known
        if pointer in self._open:
            # A whole map, such as `properties`, refers to something that holds it.
            self._context.report_cycle(pointer)
            return Schema(pointer=pointer, boolean=True)
        self._open.add(pointer)
        known = self._schemas[pointer] = self._parse(data, pointer)
        self._open.discard(pointer)
        return known

    def field(self, node: Node, key: str) -> Schema | None:
        """Parse the schema that a field of an object holds, if it is there."""
        if key not in node.data:
            return None
        return self.parse(node.data[key], node.at(key))

    def inline(self, node: Node) -> Schema:
        """Parse the schema whose keywords stand in another object (Swagger 2.0)."""
        return self.parse(
            {key: node.data[key] for key in node.data if key not in _NOT_OF_SCHEMA},
            node.pointer,
        )

    def _parse(self, data: JSON, pointer: str) -> Schema:
        if isinstance(data, bool):
            return Schema(pointer=pointer, boolean=data)
        if data in _NEVER:
            return Schema(pointer=pointer, boolean=False)
        if not isinstance(data, dict):
            self._context.report_structure(data, "a schema", pointer)
            return Schema(pointer=pointer, boolean=True)
        node = Node(self._context, data, pointer)
        ref = self._reference(node)
        if ref is None and "$ref" in data and len(data) == 1:
            return Schema(pointer=pointer, boolean=True)
        return self._parse_object(node, ref)

    def _parse_object(self, node: Node, ref: str | None) -> Schema:
        types, null_type, format_ = read_types(node)
        node = with_listed_items(node, types)
        data = node.data
        enum, null_enum = read_enum(node, types)
        const = read_const(node, types)
        if null_type and not types:
            const = None
        report_unsupported(node, types)
        anchors = read_anchors(node)
        self._wanted.update(dict.fromkeys(anchors.values()))
        return Schema(
            pointer=node.pointer,
            ref=ref,
            dynamic=None if ref is None else read_dynamic(node),
            anchors=anchors,
            types=types,
            nullable=null_type or null_enum or const is None or says_nullable(node),
            format=format_,
            enum=enum,
            const=const,
            properties=self._map(node, "properties"),
            required=node.texts("required") if "required" in data else (),
            additional_properties=self._additional_properties(node),
            pattern_properties=self._map(node, "patternProperties"),
            property_names=self.field(node, "propertyNames"),
            items=self._items(node),
            prefix_items=self._prefix_items(node),
            all_of=self._list(node, "allOf"),
            any_of=self._any_of(node),
            one_of=self._list(node, "oneOf"),
            not_=self.field(node, "not"),
            conditions=self._conditions(node),
            discriminator=parse_discriminator(node),
            default=data.get("default", MISSING),
            title=node.text("title"),
            description=node.text("description"),
            deprecated=node.flag("deprecated"),
            read_only=node.flag("readOnly"),
            write_only=node.flag("writeOnly"),
            examples=read_examples(node),
            limits=read_limits(node),
            extensions=node.extensions(),
        )

    def _reference(self, node: Node) -> str | None:
        keyword = next((key for key in _REFERENCES if key in node.data), None)
        if keyword is None:
            return None
        reference = node.data[keyword]
        if not isinstance(reference, str):
            self._context.report_structure(reference, "a reference", node.at(keyword))
            return None
        if keyword == "$recursiveRef":
            target: str | None = recursive_target(node)
        else:
            target = self._context.resolve(reference, node.pointer)
        if target is None or not self._leads_to_schema(node, target):
            return None
        if keyword == "$dynamicRef":
            self._report_namesakes(node, target)
        self._wanted[target] = None
        return target

    def _report_namesakes(self, node: Node, target: str) -> None:
        others = self._context.namesakes(target, node.pointer)
        if others:
            self._context.diagnostics.note(
                "dynamic-reference",
                f"the anchor is declared {len(others) + 1} times, and nowhere near; the "
                "first is taken",
                node.pointer,
                related=others,
            )

    def _leads_to_schema(self, node: Node, target: str) -> bool:
        data = self._context.tree.resolve(target)
        if isinstance(data, dict) and reference_of(data) is not None:
            return self._context.follow(node.data, node.pointer) is not None
        if isinstance(data, dict | bool):
            return True
        self._context.diagnostics.error(
            "unresolved-reference",
            f"the reference leads to {describe(data)}, not to a schema; anything is "
            "admitted here",
            node.pointer,
            "refer to a schema",
        )
        return False

    def _list(self, node: Node, key: str) -> tuple[Schema, ...]:
        if key not in node.data:
            return ()
        return tuple(self.parse(item, pointer) for item, pointer in node.items(key))

    def _map(self, node: Node, key: str) -> Mapping[str, Schema]:
        if key not in node.data:
            return EMPTY
        return {
            name: self.parse(value, pointer)
            for name, value, pointer in node.entries(key)
        }

    def _items(self, node: Node) -> Schema | None:
        stated = node.data.get("items")
        if not isinstance(stated, list):
            return self.field(node, "items")
        if not is_array(node):
            return None
        if is_draft4_tuple(node):
            return self.field(node, "additionalItems")
        members = self._listed_items(node, "the items of the list")
        return self.add(Schema(pointer=node.at("items"), any_of=members))

    def _prefix_items(self, node: Node) -> tuple[Schema, ...]:
        if not is_draft4_tuple(node):
            return self._list(node, "prefixItems")
        self._context.diagnostics.warning(
            "items-list",
            'a list stands under "items"; by what is stated beside it, it is taken as '
            '"prefixItems"',
            node.at("items"),
            "write prefixItems",
        )
        return self._list(node, "items")

    def _any_of(self, node: Node) -> tuple[Schema, ...]:
        members = self._list(node, "anyOf")
        if isinstance(node.data.get("items"), list) and not is_array(node):
            members += self._listed_items(node, "this schema")
        return members

    def _listed_items(self, node: Node, what: str) -> tuple[Schema, ...]:
        # No version of OpenAPI admits a list here. Documents that do it mean an anyOf,
        # which Swagger 2.0 lacks; and who means a tuple loses nothing by that reading.
        self._context.diagnostics.warning(
            "items-list",
            f'a list stands under "items"; its entries are taken as alternatives for '
            f"{what}",
            node.at("items"),
            "write anyOf, or prefixItems",
        )
        return self._list(node, "items")

    def _conditions(self, node: Node) -> Mapping[str, Schema]:
        found = {
            key: schema
            for key in CONDITIONS
            if (schema := self.field(node, key)) is not None
        }
        for name, schema in self._map(node, "dependentSchemas").items():
            found[f"dependentSchemas/{name}"] = schema
        return found or EMPTY

    def _additional_properties(self, node: Node) -> Schema | None:
        if "additionalProperties" in node.data:
            return self.field(node, "additionalProperties")
        return self.field(node, "unevaluatedProperties")
