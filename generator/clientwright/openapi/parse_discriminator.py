"""Parses Discriminator Objects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..source.pointers import join
from .schema import Discriminator

if TYPE_CHECKING:
    from .node import Node

# OpenAPI 3.1.0, 4.8.7: keys of components must match this; other values are addresses.
_COMPONENT_NAME: Final = re.compile(r"[a-zA-Z0-9._-]+\Z")


def parse_discriminator(node: Node) -> Discriminator | None:
    """Parse the discriminator of a schema, if it has one."""
    stated = node.data.get("discriminator")
    if isinstance(stated, str):
        # Swagger 2.0: the value is the name of the property; its values are the names
        # of the definitions.
        return Discriminator(stated)
    if "discriminator" not in node.data:
        return None
    found = node.node("discriminator")
    if found is None:
        return None
    name = found.text("propertyName")
    if not name:
        found.context.report_missing("propertyName", "the discriminator", found.pointer)
        return None
    mapping: dict[str, str] = {}
    for value, target, pointer in found.entries("mapping"):
        resolved = _resolve(found, target, pointer)
        if resolved is not None:
            mapping[value] = resolved
    default = None
    if "defaultMapping" in found.data:
        target = found.data["defaultMapping"]
        default = _resolve(found, target, found.at("defaultMapping"))
    return Discriminator(name, mapping, default)


def _resolve(node: Node, target: object, pointer: str) -> str | None:
    """Find the schema that a mapping names, by its name or by a reference."""
    if not isinstance(target, str):
        return None
    tree = node.context.tree
    if _COMPONENT_NAME.match(target):
        for section in (("components", "schemas"), ("definitions",)):
            candidate = join("#", *section, target)
            try:
                tree.resolve(candidate)
            except LookupError:
                continue
            return candidate
    return node.context.resolve(target, pointer)
