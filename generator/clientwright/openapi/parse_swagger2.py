"""Parses what Swagger 2.0 has in other places than OpenAPI 3: bodies and servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..source.data import EMPTY
from .collection_format import collection_style
from .operation import Encoding, MediaType, RequestBody, Server
from .schema import Schema

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .node import Node
    from .parse_schema import SchemaParser

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"


def parse_body_parameter(
    node: Node, consumes: tuple[str, ...], schemas: SchemaParser
) -> RequestBody:
    """Parse a parameter with `in: body`."""
    schema = schemas.field(node, "schema")
    return RequestBody(
        pointer=node.pointer,
        required=node.flag("required"),
        description=node.text("description"),
        content=tuple(
            MediaType(pointer=node.pointer, name=name, schema=schema)
            for name in consumes or ("application/json",)
        ),
    )


def parse_form_parameters(
    pointer: str,
    nodes: Sequence[Node],
    consumes: tuple[str, ...],
    schemas: SchemaParser,
) -> RequestBody:
    """Make one body of all parameters with `in: formData`.

    Args:
        pointer: stands for the body, which is no object of its own in the document.
        nodes: the parameters; each has a name.
        consumes: the media types that hold for the operation.
        schemas: parses the schemas, and remembers that of the body.
    """
    required = tuple(node.text("name") for node in nodes if node.flag("required"))
    schema = schemas.add(
        Schema(
            pointer=pointer,
            types=("object",),
            properties={node.text("name"): schemas.inline(node) for node in nodes},
            required=required,
        )
    )
    forms = tuple(name for name in consumes if name in (_FORM, _MULTIPART))
    if not forms:
        has_file = any(node.data.get("type") == "file" for node in nodes)
        forms = (_MULTIPART if has_file else _FORM,)
    encoding = _parse_encoding(nodes)
    return RequestBody(
        pointer=pointer,
        required=bool(required),
        content=tuple(
            MediaType(pointer=pointer, name=name, schema=schema, encoding=encoding)
            for name in forms
        ),
    )


def _parse_encoding(nodes: Sequence[Node]) -> Mapping[str, Encoding]:
    found: dict[str, Encoding] = {}
    for node in nodes:
        if node.data.get("type") == "array":
            style, explode = collection_style(node, "query")
            found[node.text("name")] = Encoding(style=style, explode=explode)
    return found or EMPTY


def parse_host(node: Node) -> tuple[Server, ...]:
    """Parse `schemes`, `host` and `basePath` of a document."""
    host, path = node.text("host"), node.text("basePath")
    if not host and not path:
        return ()
    path = path if not path or path.startswith("/") else f"/{path}"
    if not host:
        return (Server(url=path),)
    schemes = node.texts("schemes") or ("https",)
    # The safe one first: the first server is the default.
    ordered = sorted(schemes, key=lambda scheme: scheme != "https")
    return tuple(
        Server(url=f"{scheme}://{host}{path.rstrip('/')}") for scheme in ordered
    )
