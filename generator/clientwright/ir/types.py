"""The closed set of types a JSON value can have, and the plans that tell the members of a union apart."""

from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

Pointer: TypeAlias = str
"""A JSON Pointer with its document: `#/components/schemas/Pet`, `other.yaml#/Pet`."""

JsonScalar: TypeAlias = str | int | float | bool


class JsonKind(StrEnum):
    """The kinds of JSON values (RFC 8259, section 3); null is `Nullable`, not a kind."""

    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    OBJECT = "object"
    ARRAY = "array"


class ScalarKind(StrEnum):
    """The kinds of values that hold no other value."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@frozen
class Scalar:
    """A value without parts; `format` is the document's word, whatever it is."""

    kind: ScalarKind
    format: str | None = None


@frozen
class Constant:
    """The one value that is admitted."""

    value: JsonScalar


@frozen
class Enumeration:
    """Values known today; others may come (an API grows), and are read as they are."""

    values: tuple[JsonScalar, ...]


@frozen
class Array:
    """A list of any length."""

    item: "Type"


@frozen
class Tuple:
    """A list of so many items, each with a type of its own."""

    items: tuple["Type", ...]


@frozen
class Map:
    """An object with free keys."""

    value: "Type"


@frozen
class Named:
    """A reference to a definition."""

    pointer: Pointer


@frozen
class Null:
    """Null, and nothing else."""


@frozen
class Nullable:
    """The type, or null."""

    type: "Type"


@frozen
class Anything:
    """A value of which the document says nothing."""


@frozen
class Union:
    """One of several types; `plan` says how to tell which."""

    members: tuple["Type", ...]
    plan: "Plan"


Type: TypeAlias = (
    Scalar
    | Constant
    | Enumeration
    | Array
    | Tuple
    | Map
    | Named
    | Null
    | Nullable
    | Anything
    | Union
)


@frozen
class Take:
    """The end of a plan: it is this type."""

    type: Type


@frozen
class ByKind:
    """Look at the kind of the JSON value."""

    cases: tuple[tuple[JsonKind, "Plan"], ...]


@frozen
class ByTag:
    """Look at the value of a property.

    `otherwise` is for values that no member names, `absent` for objects without the property; without `absent`
    these are like other values.
    """

    property: str
    cases: tuple[tuple[JsonScalar, "Plan"], ...]
    otherwise: "Plan | None" = None
    absent: "Plan | None" = None


@frozen
class ByKey:
    """Look which property is present; the first that is decides."""

    cases: tuple[tuple[str, "Plan"], ...]
    otherwise: "Plan | None" = None


@frozen
class ByItem:
    """Look at the items of the array."""

    item: "Plan"


@frozen
class ByTuple:
    """Look at the number of items, and at each: the first tuple that fits; what fits none is as `otherwise` says.

    It is `certain` when no array fits two members.
    """

    candidates: tuple[Tuple, ...]
    otherwise: "Plan | None"
    certain: bool


@frozen
class ByFit:
    """Nothing is certain: take the member whose required properties are there and that knows most keys."""

    candidates: tuple[Type, ...]


Plan: TypeAlias = Take | ByKind | ByTag | ByKey | ByItem | ByTuple | ByFit
