"""The values by which a discriminator calls schemas."""

import json
from posixpath import basename

from ..ir import JsonScalar, Pointer
from ..openapi import MISSING, Schema
from ..source.pointers import split


def component_name(pointer: Pointer) -> str:
    """Return the name by which a discriminator may mean a schema that no mapping names; "" when it has none.

    OpenAPI 3.1.1, 4.8.25: that of its component. Of a schema in another file it is the name that it has there, or
    that of the file.
    """
    file, tokens = split(pointer)
    match tokens:
        case ("components", "schemas", name) | ("definitions" | "$defs", name):
            return name
        case () if file:
            return basename(file).partition(".")[0]
        case (name,) if file:
            return name
        case _:
            return ""


def typed(tag: str, schema: Schema | None) -> JsonScalar:
    """Return the value that a mapping means: its keys are texts, and the property may be a number or a boolean.

    Args:
        tag: the key of the mapping.
        schema: the property, merged; None when it is not declared.
    """
    if schema is None or "string" in schema.types:
        return tag
    try:
        value: object = json.loads(tag)
    except ValueError:
        return tag
    listed = schema.enum or () if schema.const is MISSING else (schema.const,)
    if not schema.types and not any(
        type(known) is type(value) and known == value for known in listed
    ):
        return tag
    match value:
        case bool() if "boolean" in schema.types or not schema.types:
            return value
        case int() | float() if not isinstance(value, bool) and (
            not schema.types or {"integer", "number"} & set(schema.types)
        ):
            return value
        case _:
            return tag
