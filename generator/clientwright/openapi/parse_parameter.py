"""Parses Parameter Objects of every version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .operation import Parameter
from .parse_content import parse_content, parse_examples

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .node import Node
    from .parse_schema import SchemaParser
    from .schema import Schema

_DEFAULT_STYLES: Final[Mapping[str, str]] = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "form",
}

# Swagger 2.0: collectionFormat → style and explode of OpenAPI 3.
_COLLECTION_FORMATS: Final[Mapping[str, tuple[str, bool]]] = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}


def parse_parameter(node: Node, schemas: SchemaParser) -> Parameter | None:
    """Parse a parameter that is not the body (`in: body`, `in: formData`).

    Returns:
        None when it has no usable name or location, which has been reported then.
    """
    name, location = node.text("name"), node.text("in")
    if not name or location not in _DEFAULT_STYLES:
        field = "in" if name else "name"
        node.context.report_missing(field, "the parameter", node.pointer)
        return None
    style, explode = _parse_style(node, location)
    return Parameter(
        pointer=node.pointer,
        name=name,
        location=location,
        required=node.flag("required") or location == "path",
        deprecated=node.flag("deprecated"),
        description=node.text("description"),
        schema=_parse_schema(node, schemas),
        style=style,
        explode=explode,
        states_style=any(map(node.has, ("style", "explode", "collectionFormat"))),
        allow_reserved=node.flag("allowReserved"),
        content=parse_content(node, schemas),
        examples=parse_examples(node),
        extensions=node.extensions(),
    )


def _parse_schema(node: Node, schemas: SchemaParser) -> Schema | None:
    if node.has("schema"):
        return schemas.field(node, "schema")
    # Swagger 2.0 writes the keywords of the schema into the parameter itself.
    return schemas.inline(node) if node.has("type") else None


def _parse_style(node: Node, location: str) -> tuple[str, bool]:
    if is_swagger2_style(node):
        return collection_style(node, location)
    style = node.text("style") or _DEFAULT_STYLES[location]
    explode = node.optional_flag("explode")
    # OpenAPI 3.1.0, 4.8.12.2: "When style is form, the default value is true. For all
    # other styles, the default value is false." 3.2 adds cookie to form.
    return style, style in ("form", "cookie") if explode is None else explode


def is_swagger2_style(node: Node) -> bool:
    """Tell whether a parameter says how lists are sent in the way of Swagger 2.0."""
    return node.has("collectionFormat") or (
        node.has("type") and not node.has("schema") and not node.has("style")
    )


def collection_style(node: Node, location: str) -> tuple[str, bool]:
    """Read `collectionFormat` as style and explode; "csv" when it is absent."""
    stated = node.text("collectionFormat") or "csv"
    if stated not in _COLLECTION_FORMATS:
        node.context.report_structure(
            stated, "a known collectionFormat", node.at("collectionFormat")
        )
        stated = "csv"
    style, explode = _COLLECTION_FORMATS[stated]
    if style == "form":
        style = _DEFAULT_STYLES.get(location, "form")
    return style, explode
