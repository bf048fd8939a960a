"""What tells an object from others, taken from its schema."""

from ..openapi import Schema
from .composition import Composition
from .unions import Facts
from .values import limited_values


def facts_of(schema: Schema, composition: Composition) -> Facts:
    """Return what tells an object from others when it is read: nothing that is only sent.

    Args:
        schema: an object, merged.
        composition: merges its properties.
    """
    parts = {
        name: merged
        for name, part in schema.properties.items()
        if not (merged := composition.merged(part)).write_only
    }
    return Facts(
        properties=frozenset(schema.properties),
        required=frozenset(schema.required) & frozenset(parts),
        values=limited_values(parts),
    )
