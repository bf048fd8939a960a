"""Parses request bodies and responses of OpenAPI 3, and responses of Swagger 2.0."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .operation import MediaType, RequestBody, Response
from .parse_content import parse_content
from .parse_header import parse_headers

if TYPE_CHECKING:
    from .node import Node
    from .parse_schema import SchemaParser
    from .schema import Schema

_STATUS: Final = re.compile(r"[1-5](?:\d\d|XX)\Z")


def parse_request_body(node: Node, schemas: SchemaParser) -> RequestBody:
    """Parse a Request Body Object."""
    return RequestBody(
        pointer=node.pointer,
        required=node.flag("required"),
        description=node.text("description"),
        content=parse_content(node, schemas),
    )


def parse_responses(
    operation: Node, produces: tuple[str, ...], schemas: SchemaParser
) -> tuple[Response, ...]:
    """Parse the responses of an operation.

    Args:
        operation: the Operation Object.
        produces: the media types of Swagger 2.0 that hold for it.
        schemas: parses the schemas.
    """
    found: list[Response] = []
    for key, value, pointer in operation.entries("responses"):
        if key.startswith("x-"):
            continue
        status = key.upper() if key != "default" else key
        if status != "default" and not _STATUS.match(status):
            operation.context.report_structure(
                key, 'a status such as "200", "4XX" or "default"', pointer
            )
            continue
        node = operation.context.follow_to_node(value, pointer)
        if node is not None:
            found.append(_parse_response(status, node, produces, schemas))
    return tuple(found)


def _parse_response(
    status: str, node: Node, produces: tuple[str, ...], schemas: SchemaParser
) -> Response:
    content = parse_content(node, schemas)
    if not content and node.has("schema"):
        content = _parse_swagger2_content(node, produces, schemas)
    return Response(
        pointer=node.pointer,
        status=status,
        description=node.text("description"),
        headers=parse_headers(node, schemas),
        content=content,
    )


def _parse_swagger2_content(
    node: Node, produces: tuple[str, ...], schemas: SchemaParser
) -> tuple[MediaType, ...]:
    schema = schemas.field(node, "schema")
    examples = {name: value for name, value, _ in node.entries("examples")}
    return tuple(
        MediaType(
            pointer=node.pointer,
            name=name,
            schema=schema,
            examples=(examples[name],) if name in examples else (),
        )
        for name in produces or (_default_media_type(schema),)
    )


def _default_media_type(schema: Schema | None) -> str:
    if schema is not None and schema.format == "binary":
        return "application/octet-stream"
    return "application/json"
