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
    from .schema import Schema

ANY_PLACE: Final = "*"
"""What stands for the name of the parts whose place has no encoding of its own."""


def parse_content(node: Node, schemas: SchemaParser) -> tuple[MediaType, ...]:
    """Parse the `content` of an object.

    A schema that is written out for several media types is one schema: that of the first.
    """
    found: list[tuple[Node, Schema | None]] = []
    media_types: list[MediaType] = []
    for name, media in node.nodes("content"):
        if name.startswith("x-"):
            continue
        same = (schema for other, schema in found if _have_same_schema(other, media))
        schema = next(same, None) or schemas.field(media, "schema")
        found.append((media, schema))
        media_types.append(_parse_media_type(name, media, schema, schemas))
    return tuple(media_types)


def _have_same_schema(first: Node, second: Node) -> bool:
    files = {node.pointer.partition("#")[0] for node in (first, second)}
    stated = first.data.get("schema")
    return len(files) == 1 and bool(stated) and stated == second.data.get("schema")


def _parse_media_type(
    name: str, node: Node, schema: Schema | None, schemas: SchemaParser
) -> MediaType:
    return MediaType(
        pointer=node.pointer,
        name=name,
        schema=schema,
        item_schema=schemas.field(node, "itemSchema"),
        encoding=_parse_encodings(node, schemas),
        examples=parse_examples(node),
    )


def _parse_encodings(node: Node, schemas: SchemaParser) -> Mapping[str, Encoding]:
    """Parse how the parts of a body are written: by their names, or by their places ("0", "1", …).

    OpenAPI 3.2, Media Type Object: encodings by name and by place are not used together.
    """
    found = dict(node.nodes("encoding")) if node.has("encoding") else {}
    for index, (value, pointer) in enumerate(node.items("prefixEncoding")):
        if (part := node.context.follow_to_node(value, pointer)) is not None:
            found[str(index)] = part
    if (part := node.node("itemEncoding")) is not None:
        found[ANY_PLACE] = part
    if not found:
        return EMPTY
    return {name: _parse_encoding(part, schemas) for name, part in found.items()}


def _parse_encoding(node: Node, schemas: SchemaParser) -> Encoding:
    return Encoding(
        content_type=node.optional_text("contentType"),
        style=node.optional_text("style"),
        explode=node.optional_flag("explode"),
        allow_reserved=node.flag("allowReserved"),
        headers=parse_headers(node, schemas),
    )


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
