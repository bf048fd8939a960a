"""Writes a document in other ways that mean the same: nothing of it is a change."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientwright.source import JSON

Data = dict[str, Any]
_KEYWORDS_OF_SCHEMAS: Final = (
    "items",
    "additionalProperties",
    "not",
    "schema",
)
_MAPS_OF_SCHEMAS: Final = ("properties", "schemas", "patternProperties")
_LISTS_OF_SCHEMAS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
_DATA: Final = ("example", "examples", "default", "enum", "const")


def respelled(root: JSON, change: Callable[[Data], Data]) -> JSON:
    """Return a document with each schema changed, those inside first."""
    return cast("JSON", _walk(root, change, False))


def _walk(value: Any, change: Callable[[Data], Data], is_schema: bool) -> Any:
    if isinstance(value, list):
        return [_walk(item, change, is_schema) for item in value]
    if not isinstance(value, dict):
        return value
    found: Data = {}
    for key, inner in value.items():
        if key in _DATA or key.startswith("x-"):
            found[key] = inner
        elif key in _KEYWORDS_OF_SCHEMAS or key in _LISTS_OF_SCHEMAS:
            found[key] = _walk(inner, change, True)
        elif key in _MAPS_OF_SCHEMAS and isinstance(inner, dict):
            found[key] = {n: _walk(each, change, True) for n, each in inner.items()}
        else:
            found[key] = _walk(inner, change, False)
    return change(found) if is_schema else found


def wrapped(schema: Data) -> Data:
    """Put what a schema says into an `allOf` of its own; a reference, too."""
    return {"allOf": [schema]}


def in_unions(schema: Data) -> Data:
    """Make a schema the only member of a union."""
    return {"oneOf": [schema]}


def null_as_a_member(schema: Data) -> Data:
    """Say null by a member of a union, where it is said by a keyword or a type."""
    kinds = schema.get("type")
    if schema.get("nullable") is True:
        rest = {key: value for key, value in schema.items() if key != "nullable"}
    elif isinstance(kinds, list) and "null" in kinds and len(kinds) == 2:
        rest = {**schema, "type": next(kind for kind in kinds if kind != "null")}
    else:
        return schema
    if None in rest.get("enum", ()):
        rest["enum"] = [value for value in rest["enum"] if value is not None]
    beside = [k for k in rest if k in ("default", "deprecated") or k[:2] == "x-"]
    said: Data = {key: rest.pop(key) for key in beside}
    return {"anyOf": [rest, {"type": "null"}], **said}


def one_value_as_const(schema: Data) -> Data:
    """Say the only value of an enum as a constant."""
    values = schema.get("enum")
    if not isinstance(values, list) or len(values) != 1 or schema.get("nullable"):
        return schema
    rest = {key: value for key, value in schema.items() if key != "enum"}
    return {**rest, "const": values[0]}


def types_as_members(schema: Data) -> Data:
    """Say several types by a union of them."""
    kinds = schema.get("type")
    if not isinstance(kinds, list) or set(schema) - {"type", "description"}:
        return schema
    return {"anyOf": [{"type": kind} for kind in kinds]}


def without_words(schema: Data) -> Data:
    """Leave out what is said to people."""
    said = ("description", "example", "examples")
    return {key: value for key, value in schema.items() if key not in said}


def shuffled(schema: Data) -> Data:
    """Say everything in another order."""
    source = random.Random(len(schema))
    found: Data = {}
    for key in source.sample(sorted(schema), len(schema)):
        value = schema[key]
        if key in ("required", "enum", "type") and isinstance(value, list):
            value = source.sample(value, len(value))
        if key in ("anyOf", "oneOf", "allOf") and isinstance(value, list):
            value = source.sample(value, len(value))
        if key == "properties" and isinstance(value, dict):
            value = {
                name: value[name] for name in source.sample(sorted(value), len(value))
            }
        found[key] = value
    return found


def inlined(root: JSON, depth: int = 2) -> JSON:
    """Put components where references lead to them, except where that would never end."""
    whole = cast("Any", root)
    components: Data = whole["components"]["schemas"]

    def put(value: Any, seen: tuple[str, ...]) -> Any:
        if isinstance(value, list):
            return [put(item, seen) for item in value]
        if not isinstance(value, dict):
            return value
        target = value.get("$ref")
        if isinstance(target, str) and target.startswith("#/components/schemas/"):
            name = target.rpartition("/")[2]
            if name not in seen and len(seen) < depth and len(value) == 1:
                return put(components[name], (*seen, name))
        return {key: put(inner, seen) for key, inner in value.items()}

    return cast("JSON", {**whole, "paths": put(whole["paths"], ())})


def hoisted(root: JSON) -> JSON:
    """Give every inline schema of a property a component of its own."""
    whole = cast("Any", root)
    extra: Data = {}

    def lift(schema: Data) -> Data:
        found = dict(schema)
        properties = found.get("properties")
        if isinstance(properties, dict):
            found["properties"] = {
                name: _named(part, extra) for name, part in properties.items()
            }
        return found

    changed = cast("Any", respelled(whole, lift))
    schemas = {**changed["components"]["schemas"], **extra}
    return cast(
        "JSON", {**changed, "components": {**changed["components"], "schemas": schemas}}
    )


def _named(schema: Any, extra: Data) -> Any:
    # What is meant by `$recursiveRef` depends on the schema that it stands in.
    if not isinstance(schema, dict) or "$recursiveRef" in json.dumps(schema):
        return schema
    if "$ref" in schema:
        return schema
    name = f"Hoisted{len(extra)}"
    extra[name] = schema
    return {"$ref": f"#/components/schemas/{name}"}
