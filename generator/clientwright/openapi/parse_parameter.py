"""Parses Parameter Objects of every version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .collection_format import DEFAULT_STYLES, collection_style, is_swagger2_style
from .operation import Parameter
from .parse_content import parse_content, parse_examples
from .reserved_headers import is_reserved_header
from .similarity import most_similar

_NEAR = 0.6

if TYPE_CHECKING:
    from .node import Node
    from .parse_schema import SchemaParser
    from .schema import Schema


def parse_parameter(node: Node, schemas: SchemaParser) -> Parameter | None:
    """Parse a parameter that is not the body (`in: body`, `in: formData`).

    Returns:
        None when it has no usable name or location, which has been reported then.
    """
    name, location = node.text("name"), node.text("in")
    if not name or not location:
        field = "in" if name else "name"
        node.context.report_missing(field, "the parameter", node.pointer)
        return None
    if location not in DEFAULT_STYLES:
        near = most_similar(location, DEFAULT_STYLES, _NEAR)
        node.context.diagnostics.warning(
            "invalid-structure",
            f'the parameter "{name}" is in "{location}", which is no place for one; it is '
            "ignored",
            f"{node.pointer}/in",
            (
                f'did you mean "{near}"?'
                if near
                else f"write one of {', '.join(DEFAULT_STYLES)}"
            ),
        )
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
        is_reserved=location == "header"
        and is_reserved_header(name, node.context.tree),
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
    style = node.text("style") or DEFAULT_STYLES[location]
    explode = node.optional_flag("explode")
    # OpenAPI 3.1.0, 4.8.12.2: "When style is form, the default value is true. For all
    # other styles, the default value is false." 3.2 adds cookie to form.
    return style, style in ("form", "cookie") if explode is None else explode
