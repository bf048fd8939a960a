"""Schemas that list their values, or state one."""

from collections.abc import Mapping, Sequence

from ..ir import Constant, Enumeration, JsonScalar, Null, Scalar, ScalarKind, Type
from ..openapi import MISSING, Schema
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


def _scalars(values: Sequence[JSON]) -> list[JsonScalar]:
    return [value for value in values if isinstance(value, str | int | float | bool)]
