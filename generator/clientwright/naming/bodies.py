"""Bodies whose properties are the arguments of a call."""

from collections.abc import Sequence

from attrs import evolve

from ..ir import (
    Alias,
    Api,
    Body,
    BodyKind,
    ByKind,
    Named,
    Nullable,
    Object,
    Pointer,
    Property,
    Type,
    Union,
)

STRUCTURED = frozenset({BodyKind.JSON, BodyKind.FORM, BodyKind.MULTIPART})
"""The kinds of bodies that objects may be written in."""


def body_properties(bodies: Sequence[Body], api: Api) -> tuple[Property, ...] | None:
    """Return the properties that are arguments of a call; None when the body is one argument.

    A body that is one of several objects, or that may be sent in several media types, takes the properties of
    all of them; one is required when all of them require it.

    Args:
        bodies: the forms of a body, the preferred one first.
        api: the definitions that types name.
    """
    if not bodies or bodies[0].kind not in STRUCTURED:
        return None
    found: list[Object] = []
    for body in bodies:
        if body.kind in STRUCTURED:
            members = _objects(body.type, api, frozenset())
            if members is None:
                return None
            found += members
    names = dict.fromkeys(part.name for each in found for part in each.properties)
    return tuple(_joined(name, found, bodies[0].required) for name in names)


def requires_properties(body: Body, api: Api) -> bool:
    """Tell whether an object without properties is no such body."""
    members = _objects(body.type, api, frozenset()) or ()
    return all(any(part.required for part in each.properties) for each in members)


def _objects(
    type: Type, api: Api, seen: frozenset[Pointer]
) -> tuple[Object, ...] | None:
    """Return the objects that a type may be; None when it may be something else."""
    match type:
        case Nullable(type=inner):
            return _objects(inner, api, seen)
        case Named(pointer=pointer) if pointer not in seen:
            definition = api.definitions[pointer]
            if isinstance(definition, Alias):
                return _objects(definition.type, api, seen | {pointer})
            return (definition,)
        case Union(members=members):
            found: list[Object] = []
            for member in members:
                inside = _objects(member, api, seen)
                if inside is None:
                    return None
                found += inside
            return tuple(dict.fromkeys(found))
        case _:
            return None


def _joined(name: str, objects: Sequence[Object], required: bool) -> Property:
    """Return a property as all objects together have it."""
    parts = [p for each in objects for p in each.properties if p.name == name]
    types = tuple(dict.fromkeys(part.type for part in parts))
    everywhere = len(parts) == len(objects) and all(part.required for part in parts)
    return evolve(
        parts[0],
        type=types[0] if len(types) == 1 else Union(types, ByKind(())),
        required=required and everywhere,
    )
