"""Schemas taken apart: what applies to a value, without the ways of writing it.

References, `allOf`, and unions of one member are only ways to say that several schemas apply; the null member of a
union is only a way to say that null is admitted. None of them is left here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from ..openapi import MISSING, Schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..openapi import Document

Parts: TypeAlias = tuple[Schema, ...]
"""Schemas that all apply to the same value; none: any value is admitted."""


@frozen(eq=False)
class Atoms:
    """What applies to a value: schemas with keywords of their own only, and choices between others."""

    stated: tuple[Schema, ...]
    """Those of which the keywords beside `$ref`, `allOf`, `oneOf` and `anyOf` count; the outermost last."""

    unions: tuple[tuple[Schema, ...], ...]
    """Of each union that applies, its members but null: two at least."""


class Splitter:
    """Takes the schemas of one document apart.

    Args:
        document: where references lead.
    """

    def __init__(self, document: Document) -> None:
        self._document = document

    def split(self, parts: Parts) -> Atoms:
        """Return what applies to a value, with references followed."""
        stated: list[Schema] = []
        unions: list[tuple[Schema, ...]] = []
        for part in parts:
            self._collect(part, stated, unions, frozenset())
        return Atoms(tuple(stated), tuple(unions))

    def target(self, schema: Schema) -> Schema | None:
        """Return the schema that a reference leads to; None without reference, and for one that leads nowhere."""
        if schema.ref is None:
            return None
        try:
            return self._document.schema(schema.ref)
        except LookupError:  # reported when the document was parsed
            return None

    def name(self, parts: Parts) -> str | None:
        """Return the name of the component that a value is, when that is all that is said of it."""
        if len(parts) != 1:
            return None
        schema = _unwrapped(parts[0])
        if schema.ref is None or not _only(schema):
            return None
        return schema.ref.rpartition("/")[2].replace("~1", "/").replace("~0", "~")

    def home(self, parts: Parts) -> str | None:
        """Return the pointer of the schema that a value is, at the end of its references."""
        if len(parts) != 1:
            return None
        schema, seen = parts[0], set[str]()
        while schema.pointer not in seen:
            seen.add(schema.pointer)
            schema = _unwrapped(schema)
            target = self.target(schema)
            if target is None or not _only(schema):
                break
            schema = target
        return schema.pointer

    def admits_null(self, parts: Parts) -> bool:
        """Tell whether the schemas say that null is admitted."""
        said = [self._null(part, frozenset()) for part in parts]
        return True in said and False not in said

    def is_null(self, schema: Schema) -> bool:
        """Tell whether a schema admits null and nothing else."""
        seen = set[str]()
        while schema.pointer not in seen:
            seen.add(schema.pointer)
            schema = _unwrapped(schema)
            target = self.target(schema)
            if target is None or not _only(schema):
                break
            schema = target
        return (
            schema.nullable
            and not schema.types
            and schema.ref is None
            and (schema.const is None or schema.enum == ())
        )

    def _collect(
        self,
        schema: Schema,
        stated: list[Schema],
        unions: list[tuple[Schema, ...]],
        seen: frozenset[str],
    ) -> None:
        if schema.pointer in seen:
            return
        seen |= {schema.pointer}
        for part in self._applied(schema):
            self._collect(part, stated, unions, seen)
        for members in (schema.one_of, schema.any_of):
            speaking = tuple(m for m in members if not self.is_null(m))
            if len(speaking) == 1:
                self._collect(speaking[0], stated, unions, seen)
            elif speaking:
                unions.append(speaking)
        stated.append(schema)

    def _applied(self, schema: Schema) -> Iterator[Schema]:
        target = self.target(schema)
        if target is not None:
            yield target
        yield from schema.all_of

    def _null(self, schema: Schema, seen: frozenset[str]) -> bool | None:
        """Tell whether null is admitted; None when nothing is said of it.

        `nullable` beside a `$ref` or `allOf` means that null is admitted as well, whatever these say: that is how
        documents of OpenAPI 3.0 are written, though its schemas would have to be unions.
        """
        if schema.nullable:
            return True
        if schema.boolean is not None or schema.pointer in seen:
            return None
        if schema.types or schema.enum is not None or schema.const is not MISSING:
            return False
        seen |= {schema.pointer}
        said = [self._null(part, seen) for part in self._applied(schema)]
        for members in (schema.one_of, schema.any_of):
            each = [self._null(member, seen) for member in members]
            if True in each:
                said.append(True)
            elif each and None not in each:
                said.append(False)
        if False in said:
            return False
        return True if True in said else None


def _unwrapped(schema: Schema) -> Schema:
    """Return what stands alone in an `allOf` or union, and in one inside of it."""
    while schema.ref is None:
        inside = (*schema.all_of, *schema.any_of, *schema.one_of)
        if len(inside) != 1 or not _only(schema):
            break
        (schema,) = inside
    return schema


def _only(schema: Schema) -> bool:
    """Tell whether a schema says nothing of values beside its reference or the one member of its `allOf`."""
    return not (
        schema.types
        or schema.nullable
        or schema.enum is not None
        or schema.const is not MISSING
        or schema.properties
        or schema.required
        or len((*schema.any_of, *schema.one_of)) > 1
        or (
            schema.ref is not None and (schema.all_of or schema.any_of or schema.one_of)
        )
        or schema.items
        or schema.additional_properties
        or schema.limits
        or schema.format
    )
