"""Reads the values that a schema lists: `enum` and `const`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from .node import Node
from .schema import MISSING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..source import JSON
    from .schema import Missing

_TYPES: Final[Mapping[str, type | tuple[type, ...]]] = {
    "string": str,
    "boolean": bool,
    "integer": (int, float),
    "number": (int, float),
    "array": list,
    "object": dict,
}


def with_listed_items(node: Node, types: tuple[str, ...]) -> Node:
    """Return an array whose `enum` lists no arrays with these values at its items, where they are meant.

    Args:
        node: a schema.
        types: those that it states, without null.
    """
    if types != ("array",) or not isinstance(node.data.get("enum"), list):
        return node
    listed: list[JSON] = [v for v, _ in node.items("enum") if v is not None]
    if not listed or any(isinstance(value, list) for value in listed):
        return node
    node.context.diagnostics.warning(
        "enum-type-mismatch",
        "the listed values are no arrays; they are taken as those of its items",
        node.at("enum"),
        "move them into the items",
    )
    data = {key: value for key, value in node.data.items() if key != "enum"}
    items = data.get("items", {})
    if isinstance(items, dict) and not items.keys() & {"enum", "$ref"}:
        data["items"] = {**items, "enum": listed}
    return Node(node.context, data, node.pointer)


def read_enum(
    node: Node, types: tuple[str, ...]
) -> tuple[tuple[JSON, ...] | None, bool]:
    """Read the listed values without null, and whether null is one of them.

    Args:
        node: the schema.
        types: those that it states, without null.
    """
    listed = [value for value, _ in node.items("enum")]
    if not listed and node.data.get("enum") != []:
        return None, False
    meant = [_meant(value, types) for value in listed]
    _report(node, listed, meant, types, node.at("enum"))
    values: dict[object, JSON] = {}
    for value in meant:
        if value is not None:
            values.setdefault(_identity(value), value)
    return tuple(values.values()), None in listed


def read_const(node: Node, types: tuple[str, ...]) -> JSON | Missing:
    """Read the one value, if it is stated."""
    if "const" not in node.data:
        return MISSING
    stated = node.data["const"]
    value = _meant(stated, types)
    _report(node, [stated], [value], types, node.at("const"))
    return value


def _report(
    node: Node,
    listed: list[JSON],
    meant: list[JSON],
    types: tuple[str, ...],
    pointer: str,
) -> None:
    odd = [
        (stated, value)
        for stated, value in zip(listed, meant, strict=True)
        if not _fits(stated, types)
    ]
    if not odd:
        return
    stated, value = odd[0]
    is_same = stated is value
    others = f"; {len(odd) - 1} more likewise" if len(odd) > 1 else ""
    node.context.diagnostics.warning(
        "enum-type-mismatch",
        f"the listed value {_spelled(stated)} is no {' or '.join(types)}; it is "
        + ("kept as it is" if is_same else f"read as {_spelled(value)}")
        + others,
        pointer,
        "correct the type, or the value" if is_same else f"write {_spelled(value)}",
    )


def _meant(value: JSON, types: tuple[str, ...]) -> JSON:
    """Return what a value means by its schema's type: YAML reads `1` and `true` without quotes as no texts."""
    if isinstance(value, float) and value.is_integer() and types == ("integer",):
        return int(value)
    return value if _fits(value, types) else _converted(value, types)


def _fits(value: JSON, types: tuple[str, ...]) -> bool:
    return not types or value is None or any(_is(value, name) for name in types)


def _converted(value: JSON, types: tuple[str, ...]) -> JSON:
    if isinstance(value, str):
        try:
            found: JSON = json.loads(value)
        except ValueError:
            return value
        return found if any(_is(found, name) for name in types) else value
    is_plain = isinstance(value, bool | int | float)
    return _spelled(value) if is_plain and "string" in types else value


def _is(value: JSON, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if name == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES[name])


def _spelled(value: JSON) -> str:
    return json.dumps(value, ensure_ascii=False)


def _identity(value: JSON) -> object:
    """Give something hashable that differs for different JSON values."""
    if isinstance(value, dict | list):
        return json.dumps(value, sort_keys=True)
    # True equals 1 in Python, but not in JSON.
    return isinstance(value, bool), value
