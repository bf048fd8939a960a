"""The kinds of JSON values that types admit."""

from collections.abc import Sequence

from ..ir import (
    Anything,
    Array,
    Constant,
    Enumeration,
    JsonKind,
    JsonScalar,
    Map,
    Named,
    Null,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
)


def unique(types: Sequence[Type]) -> tuple[Type, ...]:
    """Return the types without repeats, in order."""
    return tuple(dict.fromkeys(types))


def item_type(type: Type) -> Type:
    """Return what a list holds."""
    return type.item if isinstance(type, Array) else Anything()


_SCALAR_KINDS = {
    ScalarKind.STRING: JsonKind.STRING,
    ScalarKind.INTEGER: JsonKind.NUMBER,
    ScalarKind.NUMBER: JsonKind.NUMBER,
    ScalarKind.BOOLEAN: JsonKind.BOOLEAN,
}


def json_kinds(type: Type) -> tuple[JsonKind, ...]:
    """Return the kinds of JSON values that a flat type (no union, no alias) admits."""
    match type:
        case Scalar(kind=kind):
            return (_SCALAR_KINDS[kind],)
        case Constant(value=value):
            return (value_kind(value),)
        case Enumeration(values=values):
            return tuple(dict.fromkeys(map(value_kind, values)))
        case Array() | Tuple():
            return (JsonKind.ARRAY,)
        case Map() | Named():
            return (JsonKind.OBJECT,)
        case Null():
            return ()
        case _:
            return tuple(JsonKind)


def value_kind(value: JsonScalar) -> JsonKind:
    """Return the kind of a JSON value that has no parts."""
    if isinstance(value, bool):
        return JsonKind.BOOLEAN
    return JsonKind.STRING if isinstance(value, str) else JsonKind.NUMBER
