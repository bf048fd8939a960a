"""The properties of a model class, as its annotations state them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import fields

from .annotations import parse, union
from .names import scope_of
from .shapes import ANYTHING, Absent, Either, Map, Renamed, Scalar, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import BaseModel

_REST = "additional_properties"


class Property:
    """One property: the attribute's name, the name on the wire, and what it may be.

    Required means that its annotation does not admit UNSET. A value of one of the
    `admitted` types fits whatever it is; of others it has to be looked at.
    """

    __slots__ = ("admitted", "attribute", "required", "shape", "wire")

    def __init__(self, attribute: str, wire: str, shape: Shape, required: bool) -> None:
        self.attribute = attribute
        self.wire = wire
        self.shape = shape
        self.required = required
        self.admitted = frozenset(_admitted(shape))


class Properties:
    """The properties of a class, and what its additional ones may be.

    Attributes:
        known: The names on the wire.
        required: Those that a complete object has.
    """

    __slots__ = ("declared", "known", "required", "rest")

    def __init__(self, declared: tuple[Property, ...], rest: Shape) -> None:
        self.declared = declared
        self.rest = rest
        self.known = frozenset(each.wire for each in declared)
        self.required = frozenset(each.wire for each in declared if each.required)


def properties_of(model: type[BaseModel]) -> Properties:
    """Read the annotations of a class and of those it inherits from."""
    declared: list[Property] = []
    rest: Shape = ANYTHING
    for field in fields(model):
        home = _home(model, field.name) if field.inherited else model
        annotation: object = field.type
        shape = parse(annotation, scope_of(sys.modules[home.__module__]))
        if field.name == _REST:
            rest = shape.value if isinstance(shape, Map) else ANYTHING
        else:
            declared.append(_property(field.name, shape))
    return Properties(tuple(declared), rest)


def _admitted(shape: Shape) -> Iterator[type]:
    """Give the types of JSON scalars that a shape admits. Does not look names up."""
    if isinstance(shape, Scalar):
        yield shape.kind
        if shape.kind is float:
            yield int
    elif isinstance(shape, Either):
        for member in shape.members:
            yield from _admitted(member)


def _home(model: type[BaseModel], name: str) -> type[BaseModel]:
    """Find the class that states the field: the annotation is in its module's words."""
    for base in model.__mro__[1:]:
        for field in getattr(base, "__attrs_attrs__", ()):
            if field.name == name and not field.inherited:
                return base
    return model


def _property(attribute: str, shape: Shape) -> Property:
    """Take Wire and Unset out of an annotation."""
    wire = attribute
    if isinstance(shape, Renamed):
        wire = shape.wire
        shape = shape.shape
    if not isinstance(shape, Either) or shape.plan or shape.items:
        return Property(attribute, wire, shape, required=True)
    members: list[Shape] = []
    for member in shape.members:
        # Annotated[X | Y, Wire(…)] | Unset
        wire = member.wire if isinstance(member, Renamed) else wire
        members.append(member.shape if isinstance(member, Renamed) else member)
    whole = union(members)
    if not isinstance(whole, Either):
        return Property(attribute, wire, whole, required=True)
    present = [each for each in whole.members if not isinstance(each, Absent)]
    required = len(present) == len(whole.members)
    return Property(attribute, wire, union(present), required)
