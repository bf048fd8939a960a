"""Parses the keywords of dynamic references (JSON Schema 2020-12, 8.2; of 2019-09, 8.2.4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..source.data import EMPTY
from ..source.pointers import join, parent, split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .node import Node

RECURSIVE = ""
"""The name of the one anchor that `$recursiveAnchor` makes."""


def read_anchors(node: Node) -> Mapping[str, str]:
    """Read the dynamic anchors of a schema and of its definitions: names and pointers."""
    found: dict[str, str] = {}
    for key in ("$defs", "definitions"):
        if isinstance(node.data.get(key), dict):
            for _, value, pointer in node.entries(key):
                anchor = (
                    value.get("$dynamicAnchor") if isinstance(value, dict) else None
                )
                if isinstance(anchor, str):
                    found[anchor] = pointer
    own = node.data.get("$dynamicAnchor")
    if isinstance(own, str):
        found[own] = node.pointer
    if node.data.get("$recursiveAnchor") is True:
        found[RECURSIVE] = node.pointer
    return found or EMPTY


def read_dynamic(node: Node) -> str | None:
    """Read the anchor that who refers to a schema may put in the place of its own."""
    if "$ref" in node.data:
        return None
    if "$recursiveRef" in node.data:
        return RECURSIVE
    reference = node.data.get("$dynamicRef")
    if not isinstance(reference, str):
        return None
    fragment = reference.partition("#")[2]
    return None if not fragment or fragment.startswith("/") else fragment


def recursive_target(node: Node) -> str:
    """Find what `$recursiveRef: "#"` leads to: the schema around it that is a resource of its own.

    Where none has an `$id` or a `$recursiveAnchor`, it is the outermost schema.
    """
    above: str | None = node.pointer
    while above is not None:
        data = node.context.tree.resolve(above)
        if isinstance(data, dict) and (
            data.get("$recursiveAnchor") is True or "$id" in data
        ):
            return above
        above = parent(above)
    return _outermost(node.pointer)


def _outermost(pointer: str) -> str:
    file, tokens = split(pointer)
    match tokens:
        case ("components", "schemas", _, *_):
            size = 3
        case ("definitions", _, *_):
            size = 2
        case _:
            size = tokens.index("schema") + 1 if "schema" in tokens else 0
    return join(f"{file}#", *tokens[:size])
