"""Parses Schema Objects of every version into the terms of OpenAPI 3.1."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from ..source.data import EMPTY
from .context import describe, reference_of
from .node import Node
from .parse_discriminator import parse_discriminator
from .schema import MISSING, Schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..source import JSON
    from .context import Context
    from .schema import Missing

_TYPES: Final = frozenset(
    {"string", "number", "integer", "boolean", "array", "object", "null"}
)
_LIMITS: Final = frozenset(
    {
        "multipleOf",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "maxProperties",
        "minProperties",
        "minContains",
        "maxContains",
        "contentEncoding",
        "contentMediaType",
        "dependentRequired",
    }
)
# What a parameter or header of Swagger 2.0 has beside the keywords of its schema.
_NOT_OF_SCHEMA: Final = frozenset({"name", "in", "required", "collectionFormat"})
_UNSUPPORTED: Final = frozenset(
    {"if", "contains", "dependentSchemas", "dependencies", "unevaluatedItems"}
)


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
        if not isinstance(data, dict):
            self._context.report_structure(data, "a schema", pointer)
            return Schema(pointer=pointer, boolean=True)
        node = Node(self._context, data, pointer)
        ref = self._reference(node)
        if ref is None and "$ref" in data and len(data) == 1:
            return Schema(pointer=pointer, boolean=True)
        return self._parse_object(node, ref)

    def _parse_object(self, node: Node, ref: str | None) -> Schema:
        data = node.data
        types, null_type, format_ = _types(node)
        enum, null_enum = _enum(node)
        const: JSON | Missing = data.get("const", MISSING)
        if null_type and not types:
            const = None
        _report_unsupported(node)
        return Schema(
            pointer=node.pointer,
            ref=ref,
            types=types,
            nullable=null_type or null_enum or const is None or _says_nullable(node),
            format=format_,
            enum=enum,
            const=const,
            properties=self._map(node, "properties"),
            required=node.texts("required") if "required" in data else (),
            additional_properties=self._additional_properties(node),
            pattern_properties=self._map(node, "patternProperties"),
            property_names=self.field(node, "propertyNames"),
            items=self._items(node),
            prefix_items=self._list(node, "prefixItems"),
            all_of=self._list(node, "allOf"),
            any_of=self._any_of(node),
            one_of=self._list(node, "oneOf"),
            not_=self.field(node, "not"),
            discriminator=parse_discriminator(node),
            default=data.get("default", MISSING),
            title=node.text("title"),
            description=node.text("description"),
            deprecated=node.flag("deprecated"),
            read_only=node.flag("readOnly"),
            write_only=node.flag("writeOnly"),
            examples=_examples(node),
            limits=_limits(node),
            extensions=node.extensions(),
        )

    def _reference(self, node: Node) -> str | None:
        keyword = "$ref" if "$ref" in node.data else "$dynamicRef"
        if keyword not in node.data:
            return None
        reference = node.data[keyword]
        if not isinstance(reference, str):
            node.text(keyword)
            return None
        target = self._context.resolve(reference, node.pointer)
        if target is None or not self._leads_to_schema(node, target):
            return None
        self._wanted[target] = None
        return target

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
        if not _is_array(node):
            return None
        members = self._listed_items(node, "the items of the list")
        return self.add(Schema(pointer=node.at("items"), any_of=members))

    def _any_of(self, node: Node) -> tuple[Schema, ...]:
        members = self._list(node, "anyOf")
        if isinstance(node.data.get("items"), list) and not _is_array(node):
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

    def _additional_properties(self, node: Node) -> Schema | None:
        if "additionalProperties" in node.data:
            return self.field(node, "additionalProperties")
        return self.field(node, "unevaluatedProperties")


def _types(node: Node) -> tuple[tuple[str, ...], bool, str | None]:
    """Read the types, whether null is one of them, and the format."""
    format_ = node.optional_text("format")
    stated = node.data.get("type")
    if stated is None and "type" not in node.data:
        return (), False, format_
    names = node.texts("type") if isinstance(stated, list) else (node.text("type"),)
    # Swagger 2.0: "type: file" is a file, sent or received as it is.
    if names == ("file",):
        return ("string",), False, format_ or "binary"
    for name in names:
        if name not in _TYPES and name:
            node.context.report_structure(name, "the name of a type", node.at("type"))
    types = tuple(name for name in names if name in _TYPES and name != "null")
    return types, "null" in names, format_


def _is_array(node: Node) -> bool:
    return node.data.get("type") in ("array", ["array"], ["array", "null"])


def _says_nullable(node: Node) -> bool:
    nullable = "nullable" in node.data and node.flag("nullable")
    return nullable or ("x-nullable" in node.data and node.data["x-nullable"] is True)


def _enum(node: Node) -> tuple[tuple[JSON, ...] | None, bool]:
    """Read the listed values without null, and whether null is one of them."""
    if not isinstance(node.data.get("enum"), list):
        node.items("enum")
        return None, False
    stated = [value for value, _ in node.items("enum")]
    values = {
        _identity(value): value for value in reversed(stated) if value is not None
    }
    return tuple(reversed(values.values())), None in stated


def _identity(value: JSON) -> object:
    """Give something hashable that differs for different JSON values."""
    if isinstance(value, dict | list):
        return json.dumps(value, sort_keys=True)
    # True equals 1 in Python, but not in JSON.
    return isinstance(value, bool), value


def _examples(node: Node) -> tuple[JSON, ...]:
    listed = tuple(value for value, _ in node.items("examples"))
    return (*listed, node.data["example"]) if "example" in node.data else listed


def _limits(node: Node) -> Mapping[str, JSON]:
    limits = {key: value for key, value in node.data.items() if key in _LIMITS}
    # Until draft 4 (OpenAPI 3.0), `exclusiveMinimum: true` sharpened `minimum`.
    for exclusive, inclusive in (
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ):
        sharpened = limits.get(exclusive)
        if isinstance(sharpened, bool):
            del limits[exclusive]
            if sharpened and inclusive in limits:
                limits[exclusive] = limits.pop(inclusive)
    return limits


def _report_unsupported(node: Node) -> None:
    for key in node.data:
        if key in _UNSUPPORTED:
            node.context.diagnostics.note(
                "unsupported-keyword",
                f'"{key}" has no effect on the client; the API enforces it',
                node.at(key),
            )
