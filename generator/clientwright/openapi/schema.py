"""Schemas, in the words of JSON Schema and OpenAPI."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import frozen

from ..source.data import EMPTY, JSON

if TYPE_CHECKING:
    from collections.abc import Mapping


class _MissingType(Enum):
    MISSING = "missing"


Missing: TypeAlias = Literal[_MissingType.MISSING]
"""The type of `MISSING`."""

MISSING: Final = _MissingType.MISSING
"""In the place of a value that is not stated; null is a value that is stated."""


@frozen
class Discriminator:
    """How the members of a union are told apart."""

    property_name: str
    mapping: Mapping[str, str] = EMPTY
    """Value of the property → absolute pointer of the schema."""

    default_mapping: str | None = None
    """Absolute pointer of the schema for other values (OpenAPI 3.2)."""


@frozen(kw_only=True)
class Schema:
    """A Schema Object of any version, read into the terms of OpenAPI 3.1.

    Nothing is merged and no reference is followed: `ref` stands beside what is
    written next to it.
    """

    pointer: str
    ref: str | None = None
    """Absolute pointer of the schema that `$ref` leads to."""

    dynamic: str | None = None
    """The anchor by which who refers to this schema may put another in the place of `ref`."""

    anchors: Mapping[str, str] = EMPTY
    """The dynamic anchors of the schema and its definitions: name → absolute pointer."""

    boolean: bool | None = None
    """The value of a schema that is `true` or `false`."""

    types: tuple[str, ...] = ()
    """Without "null"; empty when no type is stated."""

    nullable: bool = False
    """Null is admitted, by whichever keyword says so."""

    format: str | None = None
    enum: tuple[JSON, ...] | None = None
    """Without null."""

    const: JSON | Missing = MISSING
    properties: Mapping[str, Schema] = EMPTY
    required: tuple[str, ...] = ()
    additional_properties: Schema | None = None
    pattern_properties: Mapping[str, Schema] = EMPTY
    property_names: Schema | None = None
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    all_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    not_: Schema | None = None
    conditions: Mapping[str, Schema] = EMPTY
    """Schemas that only restrict the value, and not what a client makes of it: by
    keyword ("if", "then", "else", "contains", "contentSchema", "unevaluatedItems"),
    and "dependentSchemas/name".
    """

    discriminator: Discriminator | None = None
    default: JSON | Missing = MISSING
    title: str = ""
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    examples: tuple[JSON, ...] = ()
    limits: Mapping[str, JSON] = EMPTY
    """Keywords that restrict the value: minimum, pattern, maxItems and so on."""

    extensions: Mapping[str, JSON] = EMPTY
    """What starts with `x-`."""
