"""Reads how arrays are written: `collectionFormat` of Swagger 2.0 in the terms of OpenAPI 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .node import Node

DEFAULT_STYLES: Final[Mapping[str, str]] = {
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
        style = DEFAULT_STYLES.get(location, "form")
    return style, explode
