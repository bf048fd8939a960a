"""Schemas that inherit: a parent with a discriminator stands for all that are composed of it.

OpenAPI 3.1.1, 4.8.25 "Discriminator Object": besides in a union, a discriminator can stand in a parent schema
that others take over with `allOf`; a value of the parent's type may then be any of them.
"""

from collections.abc import Iterator

from attrs import frozen

from ..ir import Pointer
from ..openapi import Document, Schema


@frozen
class Heirs:
    """The schemas that inherit from one, by the values of its discriminator."""

    property: str
    by_value: tuple[tuple[str, Pointer], ...]
    default: Pointer | None
    """The heir for all other values, when the document names one."""


class Inheritance:
    """Knows which schemas inherit from which.

    Args:
        document: the document; its components are looked through once.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._children: dict[Pointer, list[Pointer]] = {}
        for schema in document.schemas.values():
            for parent in _parents(schema):
                self._children.setdefault(parent, []).append(schema.pointer)

    def heirs(self, pointer: Pointer) -> Heirs | None:
        """Return what inherits from a schema; None when it has no discriminator or no heirs.

        An heir goes by the values that the mapping gives it, else by the name of its component.
        """
        schema = self._document.schema(pointer)
        declared = schema.discriminator
        if declared is None or schema.one_of or schema.any_of:
            return None
        found = tuple(dict.fromkeys(self._descendants(pointer, frozenset())))
        if not found:
            return None
        named = {target: value for value, target in declared.mapping.items()}
        pairs = [
            (v, target) for v, target in declared.mapping.items() if target in found
        ]
        pairs += [(_component(heir), heir) for heir in found if heir not in named]
        default = declared.default_mapping
        return Heirs(
            declared.property_name,
            tuple(pairs),
            default if default in found else None,
        )

    def _descendants(
        self, pointer: Pointer, seen: frozenset[Pointer]
    ) -> Iterator[Pointer]:
        for child in self._children.get(pointer, ()):
            if child not in seen:
                yield child
                yield from self._descendants(child, seen | {child})


def _parents(schema: Schema) -> Iterator[Pointer]:
    for part in schema.all_of:
        if part.ref is not None:
            yield part.ref


def _component(pointer: Pointer) -> str:
    name = pointer.rpartition("/")[2]
    return name.replace("~1", "/").replace("~0", "~")
