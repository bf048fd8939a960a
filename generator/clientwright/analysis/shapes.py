"""Small questions about merged schemas and finished types."""

from collections.abc import Mapping, Sequence

from attrs import evolve

from ..ir import (
    Constant,
    Enumeration,
    JsonScalar,
    Null,
    Nullable,
    Pointer,
    Scalar,
    ScalarKind,
    Type,
    Union,
)
from ..openapi import Schema
from .kinds import unique
from .media import is_file
from .values import listed_values
from .variants import is_union

_TEXTS = ("byte", "date-time", "date", "uuid", "uri")
"""Formats that only texts have."""


def is_object(schema: Schema) -> bool:
    """Tell whether a merged schema is one object with known properties."""
    return (
        schema.boolean is None
        and listed_values(schema) is None
        and not is_union(schema)
        and schema.types in ((), ("object",))
        and bool(schema.properties)
    )


def implied_types(schema: Schema) -> tuple[str, ...]:
    """Return the type that the keywords of a schema without `type` speak of."""
    if schema.items is not None or schema.prefix_items:
        return ("array",)
    if (
        schema.additional_properties is not None
        or schema.pattern_properties
        or schema.property_names is not None
        or schema.required
    ):
        return ("object",)
    if is_file(schema) or schema.format in _TEXTS:
        return ("string",)
    return ()


def one_of_types(schema: Schema, name: str) -> Schema:
    """Return what a schema of several types says of one of them.

    An object gets a pointer of its own: that of the schema is for all of them together.
    """
    pointer = schema.pointer + ("/properties" if name == "object" else "")
    return evolve(schema, types=(name,), pointer=pointer)


def is_tuple(schema: Schema) -> bool:
    """Tell whether an array has as many items as `prefixItems` describes, and no others.

    Without `minItems` shorter ones are valid, too (JSON Schema 2020-12, 10.3.1.1), but `items: false` is how people
    write a tuple.
    """
    size = len(schema.prefix_items)
    least = schema.limits.get("minItems", size if _is_closed(schema) else None)
    return least == size > 0 and not admits_more(schema)


def admits_more(schema: Schema) -> bool:
    """Tell whether an array may have more items than `prefixItems` describes."""
    most = schema.limits.get("maxItems")
    short = isinstance(most, int) and most <= len(schema.prefix_items)
    return not _is_closed(schema) and not short


def _is_closed(schema: Schema) -> bool:
    return schema.items is not None and schema.items.boolean is False


def nullable(type: Type) -> Type:
    """Return the type with null; does nothing twice."""
    return type if isinstance(type, Nullable | Null) else Nullable(type)


def flatten(members: Sequence[Type]) -> tuple[tuple[Type, ...], bool]:
    """Return the members of nested unions without repeats, and whether null is one of them."""
    found: list[Type] = []
    has_null = False
    for member in members:
        match member:
            case Nullable(type=inner):
                types, _ = flatten([inner])
                found.extend(types)
                has_null = True
            case Null():
                has_null = True
            case Union(members=inner):
                types, null = flatten(inner)
                found.extend(types)
                has_null = has_null or null
            case _:
                found.append(member)
    return unique(found), has_null


def join_strings(members: Sequence[Type]) -> tuple[Type, ...]:
    """Make one open enumeration of all enumerations of strings, and of a free string beside them."""
    values: dict[JsonScalar, None] = {}
    strings: list[Type] = []
    for member in members:
        match member:
            case Enumeration(values=known) if all(isinstance(v, str) for v in known):
                values.update(dict.fromkeys(known))
            case Constant(value=str() as value):
                values[value] = None
            case Scalar(kind=ScalarKind.STRING, format=None):
                pass
            case _:
                continue
        strings.append(member)
    if len(strings) < 2:
        return tuple(members)
    joined = Enumeration(tuple(values)) if values else strings[0]
    first = members.index(strings[0])
    others = [member for member in members if member not in strings]
    return (*others[:first], joined, *others[first:])


def home(pointer: Pointer, components: Mapping[Pointer, int]) -> tuple[int, Pointer]:
    """Return the place of the component that a pointer lies in, for sorting; what lies in none comes last."""
    part = pointer
    while part:
        if part in components:
            return components[part], part
        part = part.rpartition("/")[0]
    return len(components), pointer
