"""Parses Header Objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .collection_format import collection_style
from .operation import Header

if TYPE_CHECKING:
    from .node import Node
    from .parse_schema import SchemaParser
    from .schema import Schema


def parse_headers(node: Node, schemas: SchemaParser) -> tuple[Header, ...]:
    """Parse the `headers` of a response or of a part of a body."""
    return tuple(
        Header(
            pointer=found.pointer,
            name=name,
            required=found.flag("required"),
            deprecated=found.flag("deprecated"),
            description=found.text("description"),
            schema=_parse_value(found, schemas),
            style=_parse_style(found),
            explode=found.flag("explode"),
            content_type=next((key for key, _ in found.nodes("content")), ""),
        )
        for name, found in node.nodes("headers")
    )


def _parse_style(node: Node) -> str:
    if node.has("collectionFormat"):
        return collection_style(node, "header")[0]
    return node.text("style") or "simple"


def _parse_value(node: Node, schemas: SchemaParser) -> Schema | None:
    if node.has("schema"):
        return schemas.field(node, "schema")
    # Swagger 2.0 writes the keywords of the schema into the header itself.
    if node.has("type"):
        return schemas.inline(node)
    for _, media_type in node.nodes("content"):
        return schemas.field(media_type, "schema")
    return None
