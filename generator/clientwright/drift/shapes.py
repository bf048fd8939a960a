"""Schemas in one normal form, so that two ways to write the same thing are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..analysis.inheritance import Inheritance
from ..openapi import MISSING
from ..source import EMPTY
from .alternatives import ANY, Alternative, identity, make_alternatives
from .atoms import Atoms, Parts, Splitter
from .simplify import simplify

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..openapi import Discriminator, Document, Missing, Schema
    from ..source import JSON

_MOST = 400
"""Combinations of members that are looked at: several unions beside each other multiply."""


@frozen(eq=False, kw_only=True)
class Shape:
    """What is said of a value: which kinds it may have, and remarks on the whole."""

    pointer: str
    places: tuple[str, ...]
    """The pointers of all schemas that apply: references, and what they lead to."""

    name: str | None
    """The component that it is, when it is one by reference."""

    nullable: bool
    alternatives: tuple[Alternative, ...]

    default: JSON | Missing = MISSING
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    discriminator: Discriminator | None = None
    extensions: Mapping[str, JSON] = EMPTY

    @property
    def kinds(self) -> frozenset[str]:
        """The JSON kinds of the alternatives."""
        return frozenset(alternative.kind for alternative in self.alternatives)

    @property
    def is_anything(self) -> bool:
        """Whether every value is admitted."""
        return any(alternative.is_anything for alternative in self.alternatives)


class Shapes:
    """Gives the shapes of one document, each made once.

    Args:
        document: where references lead.
    """

    def __init__(self, document: Document) -> None:
        self._splitter = Splitter(document)
        self._known: dict[tuple[str, ...], Shape] = {}
        self._document = document
        self._inheritance = Inheritance(document)

    def name(self, parts: Parts) -> str | None:
        """Return the name of the component that a value is by reference."""
        return self._splitter.name(parts)

    def shape(self, parts: Parts) -> Shape:
        """Return the shape of values to which all parts apply."""
        key = tuple(part.pointer for part in parts)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._make(parts)
        return known

    def heirs(self, parts: Parts) -> Mapping[str, Schema]:
        """Return what a value may be by inheritance, by name: schemas composed of one with a discriminator."""
        pointer = self._splitter.home(parts)
        if pointer is None or self.shape(parts).discriminator is None:
            return {}
        found = self._inheritance.heirs(pointer)
        heirs = dict(found.by_value).values() if found else ()
        return {heir.rpartition("/")[2]: self._document.schema(heir) for heir in heirs}

    def meanings(self, shape: Shape) -> Mapping[str, str]:
        """Return the component that each value of a discriminator means, by its name (OpenAPI 3.1.0, 4.8.25).

        A member that lists its own values of the property is told by these. Neither its name means it then, nor does
        a mapping say more that has the same values.
        """
        if shape.discriminator is None:
            return {}
        told = {
            each.name: self._listed(each, shape.discriminator.property_name)
            for each in shape.alternatives
            if each.name and each.kind in ("object", ANY)
        }
        stated = {
            value: at.rpartition("/")[2]
            for value, at in shape.discriminator.mapping.items()
        }
        others = {name for name in told if not told[name]} - {*stated.values()}
        said = {v: name for v, name in stated.items() if v not in told.get(name, ())}
        return {**{name: name for name in others}, **said}

    def _listed(self, alternative: Alternative, name: str) -> frozenset[str]:
        """Return all values that a property may have, as a mapping writes them; none where others are admitted."""
        parts = alternative.properties.get(name)
        admitted = self.shape(parts).alternatives if parts else ()
        if any(each.values is None or each.open for each in admitted):
            return frozenset()
        values = [value for each in admitted for value in each.values or ()]
        return frozenset(v if isinstance(v, str) else identity(v) for v in values)

    def _make(self, parts: Parts) -> Shape:
        atoms = self._splitter.split(parts)
        found = list(self._alternatives(atoms, self.name(parts), frozenset()))
        stated = atoms.stated
        return Shape(
            pointer=parts[0].pointer if parts else "",
            places=tuple(part.pointer for part in stated),
            name=self.name(parts),
            nullable=self._splitter.admits_null(parts),
            alternatives=simplify(found[:_MOST]),
            default=_last(stated),
            deprecated=any(part.deprecated for part in stated),
            read_only=any(part.read_only for part in stated),
            write_only=any(part.write_only for part in stated),
            discriminator=next(
                (p.discriminator for p in reversed(stated) if p.discriminator), None
            ),
            extensions={k: v for part in stated for k, v in part.extensions.items()},
        )

    def _alternatives(
        self, atoms: Atoms, name: str | None, seen: frozenset[str]
    ) -> Iterator[Alternative]:
        """Yield the kinds of values to which the atoms apply: one member of each union at a time."""
        if not atoms.unions:
            yield from make_alternatives(atoms.stated, name)
            return
        first, *others = atoms.unions
        speaks = any(says_something(part) for part in atoms.stated)
        for member in first:
            if member.pointer in seen:
                continue
            inner = self._splitter.split((member,))
            both = Atoms((*atoms.stated, *inner.stated), (*inner.unions, *others))
            called = name if speaks else self.name((member,)) or name
            yield from self._alternatives(both, called, seen | {member.pointer})


def says_something(schema: Schema) -> bool:
    """Tell whether a schema restricts values, apart from their JSON kind."""
    return bool(
        schema.properties
        or schema.required
        or schema.items
        or schema.prefix_items
        or schema.additional_properties
        or schema.pattern_properties
        or schema.enum is not None
        or schema.const is not MISSING
        or schema.limits
        or schema.conditions
    )


def _last(stated: tuple[Schema, ...]) -> JSON | Missing:
    return next(
        (part.default for part in reversed(stated) if part.default is not MISSING),
        MISSING,
    )
