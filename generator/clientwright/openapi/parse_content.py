"""Parses the forms that a body may have: Media Type and Encoding Objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..source.data import EMPTY
from .operation import Encoding, MediaType
from .parse_header import parse_headers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..source import JSON
    from .node import Node
    from .parse_schema import SchemaParser

_UNSUPPORTED: Final = ("prefixEncoding", "itemEncoding")


def parse_content(node: Node, schemas: SchemaParser) -> tuple[MediaType, ...]:
    """Parse the `content` of an object."""
    return tuple(
        _parse_media_type(name, found, schemas)
        for name, found in node.nodes("content")
        if not name.startswith("x-")
    )


def _parse_media_type(name: str, node: Node, schemas: SchemaParser) -> MediaType:
    for key in _UNSUPPORTED:
        if node.has(key):
            node.context.diagnostics.note(
                "unsupported-keyword",
                f'"{key}" has no effect on the client',
                node.at(key),
            )
    return MediaType(
        pointer=node.pointer,
        name=name,
        schema=schemas.field(node, "schema"),
        item_schema=schemas.field(node, "itemSchema"),
        encoding=_parse_encodings(node, schemas),
        examples=parse_examples(node),
    )


def _parse_encodings(node: Node, schemas: SchemaParser) -> Mapping[str, Encoding]:
    if not node.has("encoding"):
        return EMPTY
    return {
        name: Encoding(
            content_type=found.optional_text("contentType"),
            style=found.optional_text("style"),
            explode=found.optional_flag("explode"),
            allow_reserved=found.flag("allowReserved"),
            headers=parse_headers(found, schemas),
        )
        for name, found in node.nodes("encoding")
    }


def parse_examples(node: Node) -> tuple[JSON, ...]:
    """Parse `example` and `examples` of a parameter, header or media type."""
    found: list[JSON] = [node.data["example"]] if node.has("example") else []
    for _, example in node.nodes("examples"):
        # OpenAPI 3.2 splits `value` in two.
        for key in ("value", "dataValue"):
            if example.has(key):
                found.append(example.data[key])
                break
    return tuple(found)
