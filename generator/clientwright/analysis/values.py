"""Schemas that list their values, or state one."""

from collections.abc import Mapping, Sequence

from ..ir import Constant, Enumeration, JsonScalar, Null, Scalar, ScalarKind, Type
from ..openapi import MISSING, Missing, Schema
from ..source.data import JSON


def listed_values(schema: Schema) -> Type | None:
    """Return the type of the values that a schema states; None when it states none, or such as have parts."""
    values = schema.enum if schema.const is MISSING else (schema.const,)
    if not values:
        return Null() if values is not None and schema.nullable else None
    if None in values:
        return Null()
    scalars = _scalars(values)
    if len(scalars) < len(values):
        return None
    if len(scalars) == 1:
        return Constant(scalars[0])
    if all(isinstance(value, bool) for value in scalars):
        return Scalar(ScalarKind.BOOLEAN)
    if is_of_fractions(schema):
        return Scalar(ScalarKind.NUMBER, schema.format)
    return Enumeration(tuple(scalars))


def is_of_fractions(schema: Schema) -> bool:
    """Tell whether a schema lists numbers that may have a fraction: no Literal can name them (PEP 586)."""
    kinds = {type(value) for value in schema.enum or ()}
    return float in kinds <= {int, float} or (
        kinds == {int} and schema.types == ("number",)
    )


def limited_values(
    parts: Mapping[str, Schema],
) -> Mapping[str, tuple[JsonScalar, ...]]:
    """Return the values that merged properties are limited to."""
    found: dict[str, tuple[JsonScalar, ...]] = {}
    for name, merged in parts.items():
        values = merged.enum or () if merged.const is MISSING else (merged.const,)
        scalars = tuple(v for v in values if isinstance(v, str | int | bool))
        if scalars:
            found[name] = scalars
    return found


def common_values(
    first: Schema, second: Schema, types: tuple[str, ...]
) -> tuple[tuple[JSON, ...] | None, JSON | Missing, str]:
    """Return the values that two merged schemas both list, and the one value, if one of them states it.

    Args:
        first: one of them.
        second: the other one.
        types: those that both admit; () is any.

    Returns:
        What `enum` and `const` say together, and in what they contradict each other ("": in nothing).
    """
    enum = second.enum if first.enum is None else first.enum
    if first.const is None or second.const is None:
        return enum, None, ""
    stated = [
        schema.enum if schema.const is MISSING else (schema.const,)
        for schema in (second, first)
    ]
    listed = [values for values in stated if values is not None]
    if not listed:
        return None, MISSING, ""
    values = tuple(
        v for v in listed[0] if any(is_same(v, other) for other in listed[-1])
    )
    if not values and any(listed):
        both = (*listed[-1], *listed[0])
        return both, MISSING, "values that have nothing in common"
    fitting = tuple(v for v in values if not types or any(is_of(v, t) for t in types))
    # What one of them says against itself has been reported.
    is_new = not any(part.types and _lists(part) for part in (first, second))
    problem = (
        f"other values and {' or '.join(types)}"
        if values and not fitting and is_new
        else ""
    )
    values = fitting or values
    if len(values) == 1 and first.const is not second.const:
        return None, values[0], problem
    return values, MISSING, problem


def _lists(schema: Schema) -> bool:
    return schema.enum is not None or schema.const is not MISSING


def is_same(one: JSON, two: JSON) -> bool:
    """Tell whether two values are one in JSON, where true is no 1."""
    return isinstance(one, bool) == isinstance(two, bool) and one == two


def is_of(value: JSON, name: str) -> bool:
    """Tell whether a value is of a type."""
    match name:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return not isinstance(value, bool) and (
                isinstance(value, int)
                or (isinstance(value, float) and value.is_integer())
            )
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list)
        case _:
            return False


def _scalars(values: Sequence[JSON]) -> list[JsonScalar]:
    return [value for value in values if isinstance(value, str | int | float | bool)]
