"""Reads the keywords of a Schema Object that hold no schemas themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .similarity import most_similar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..source import JSON
    from .node import Node

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
CONDITIONS: Final = (
    "if",
    "then",
    "else",
    "contains",
    "contentSchema",
    "unevaluatedItems",
)
"""Keywords with a schema that only restricts the value."""

_UNSUPPORTED: Final = frozenset(
    {"if", "contains", "dependentSchemas", "dependencies", "unevaluatedItems"}
)


def read_types(node: Node) -> tuple[tuple[str, ...], bool, str | None]:
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
            near = most_similar(name, _TYPES, cutoff=0.6)
            node.context.report_structure(
                name, "the name of a type", node.at("type"), f'"{near}"' if near else ""
            )
    types = tuple(name for name in names if name in _TYPES and name != "null")
    return types, "null" in names, format_


def is_array(node: Node) -> bool:
    """Tell whether the schema says that its values are lists."""
    return node.data.get("type") in ("array", ["array"], ["array", "null"])


def is_draft4_tuple(node: Node) -> bool:
    """Tell whether a list under `items` means its entries by their places.

    JSON Schema draft 4, 5.3.1: `additionalItems` is about what comes after them.
    """
    stated = node.data.get("items")
    if not isinstance(stated, list) or not is_array(node):
        return False
    least, most = node.data.get("minItems"), node.data.get("maxItems")
    return "additionalItems" in node.data or least == most == len(stated)


def says_nullable(node: Node) -> bool:
    """Tell whether a keyword of its own admits null."""
    nullable = "nullable" in node.data and node.flag("nullable")
    return nullable or ("x-nullable" in node.data and node.data["x-nullable"] is True)


def read_examples(node: Node) -> tuple[JSON, ...]:
    """Read `examples`, and `example` of the older versions."""
    listed = tuple(value for value, _ in node.items("examples"))
    return (*listed, node.data["example"]) if "example" in node.data else listed


def read_limits(node: Node) -> Mapping[str, JSON]:
    """Read what restricts the value, in the terms of JSON Schema 2020-12."""
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


def report_unsupported(node: Node, types: tuple[str, ...]) -> None:
    """Say which keywords have no effect.

    Args:
        types: what the schema states, without null.
    """
    if types and "object" not in types and node.data.get("properties"):
        node.context.diagnostics.warning(
            "invalid-structure",
            f'"properties" is of no effect beside the type "{types[0]}", whose values have none',
            node.at("properties"),
            'write "type: object", or add "object" to the types',
        )
    if node.has("collectionFormat") and is_array(node):
        node.context.diagnostics.note(
            "unsupported-keyword",
            '"collectionFormat" of lists in lists has no effect; they are sent as JSON',
            node.at("collectionFormat"),
        )
    for key in node.data:
        if key in _UNSUPPORTED:
            node.context.diagnostics.note(
                "unsupported-keyword",
                f'"{key}" has no effect on the client; the API enforces it',
                node.at(key),
            )
