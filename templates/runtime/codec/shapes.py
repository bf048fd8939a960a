"""What an annotation says about JSON: a closed set of shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import BaseModel
    from ..unions import Plan, Tag
    from .decoders import Decoder
    from .names import Scope
    from .plans import Choose, Members


class Shape:
    """One of the classes below. Compared by identity: a shape may be a key."""

    __slots__ = ()


class Anything(Shape):
    """Any: nothing to decode, nothing to check."""

    __slots__ = ()


class Absent(Shape):
    """Unset: the property may be missing. Only directly in a field's annotation."""

    __slots__ = ()


class Scalar(Shape):
    """str, int, float, bool or None."""

    __slots__ = ("kind",)

    def __init__(self, kind: type) -> None:
        self.kind = kind


class Format(Shape):
    """datetime, date, time, UUID or Decimal: a string of that format."""

    __slots__ = ("kind",)

    def __init__(self, kind: type) -> None:
        self.kind = kind


class Constant(Shape):
    """Literal[...]."""

    __slots__ = ("values",)

    def __init__(self, values: tuple[Tag, ...]) -> None:
        self.values = values


class Array(Shape):
    """list[item]."""

    __slots__ = ("item",)

    def __init__(self, item: Shape) -> None:
        self.item = item


class Tuple(Shape):
    """tuple[first, second], or tuple[rest, ...]."""

    __slots__ = ("items", "rest")

    def __init__(self, items: tuple[Shape, ...], rest: Shape | None = None) -> None:
        self.items = items
        self.rest = rest


class Map(Shape):
    """dict[str, value]."""

    __slots__ = ("value",)

    def __init__(self, value: Shape) -> None:
        self.value = value


class Record(Shape):
    """A model class."""

    __slots__ = ("model",)

    def __init__(self, model: type[BaseModel]) -> None:
        self.model = model


class Either(Shape):
    """A union. With a plan, its objects are told apart by the plan.

    A nested plan is an Either without members.

    Attributes:
        scope: Where the leaves of the plans are looked up.
        items: The plan for the objects in its arrays.
        sorted: The members by JSON kind, once they were looked up.
        decode: The finished decoder. Without this, a union that contains itself
            would be made again for each level of the data.
        choose: Chooses the member an object is, once made.
        joined: The unions of the items of its lists, by these items.
    """

    __slots__ = (
        "choose",
        "decode",
        "items",
        "joined",
        "members",
        "plan",
        "scope",
        "sorted",
    )

    def __init__(
        self,
        members: tuple[Shape, ...],
        scope: Scope | None = None,
        plan: Plan | None = None,
        items: Plan | None = None,
    ) -> None:
        self.members = members
        self.scope = scope
        self.plan = plan
        self.items = items
        self.sorted: Members | None = None
        self.decode: Decoder | None = None
        self.choose: Choose | None = None
        self.joined: dict[frozenset[object], Array] = {}


class Named(Shape):
    """A class or an alias that is looked up when its data is first met.

    Looking it up may import its module and build its class, which most programs
    need for few of the names they could meet.
    """

    __slots__ = ("name", "scope")

    def __init__(self, name: str, scope: Scope) -> None:
        self.name = name
        self.scope = scope


class Renamed(Shape):
    """Annotated[shape, Wire(wire)]. Only directly in a field's annotation."""

    __slots__ = ("shape", "wire")

    def __init__(self, shape: Shape, wire: str) -> None:
        self.shape = shape
        self.wire = wire


ANYTHING = Anything()
ABSENT = Absent()
NULL = Scalar(type(None))


def parts(shape: Shape) -> Iterator[Shape]:
    """Give the shapes directly inside of a shape. Does not look names up."""
    if isinstance(shape, Array):
        yield shape.item
    elif isinstance(shape, Map):
        yield shape.value
    elif isinstance(shape, Tuple):
        yield from shape.items
        if shape.rest is not None:
            yield shape.rest
    elif isinstance(shape, Either):
        yield from shape.members
    elif isinstance(shape, Renamed):
        yield shape.shape
