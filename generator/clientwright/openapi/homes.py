"""Where components live that are nothing but references: `Pet: {$ref: schemas/Pet.yaml}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .schema import Schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .document import SchemaLookup


def find_homes(schemas: Mapping[str, Schema], find: SchemaLookup) -> dict[str, str]:
    """Find the component that each schema elsewhere is known by.

    The first component that is only a reference to it. Other files refer to the schema
    by its file, and mean that component; without this there would be two of it.

    Args:
        schemas: name of a component → its schema.
        find: finds a schema by its pointer.
    """
    components = {schema.pointer for schema in schemas.values()}
    homes: dict[str, str] = {}
    for schema in schemas.values():
        target = plain_reference(schema)
        while target is not None and not (target in components or target in homes):
            homes[target] = schema.pointer
            target = plain_reference(find(target))
    return homes


def plain_reference(schema: Schema) -> str | None:
    """Give the pointer that a schema leads to, if it is a `$ref` and words at most."""
    words = Schema(
        pointer=schema.pointer,
        ref=schema.ref,
        title=schema.title,
        description=schema.description,
        examples=schema.examples,
        extensions=schema.extensions,
    )
    return schema.ref if words == schema else None
