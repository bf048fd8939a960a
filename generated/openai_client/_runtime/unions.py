"""How the members of a union are told apart: plans, written into annotations.

A union needs a plan when its JSON kind does not decide: it has several members that
are objects. A leaf of a plan is an annotation as text (`"FunctionTool"`,
`"dict[str, str]"`) or another plan. What fits no leaf is kept as plain data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NoReturn, Union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeAlias

    Tag: TypeAlias = Union[str, int, float, bool, None]
    Leaf: TypeAlias = Union[str, "Plan"]


class _Frozen:
    """Compared, hashed and printed by content; never changed."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def _parts(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__match_args__)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Frozen) or type(other) is not type(self):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self) -> int:
        # typing puts annotations into sets; dicts have no hash, their text has.
        return hash(repr(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._parts()))})"


class Plan(_Frozen):
    """What decides between the members of a union that are objects."""

    __slots__ = ()


class ByTag(Plan):
    """The value of one property decides.

    Args:
        tag: The property, as it is named on the wire.
        leaves: The member for each value of it.
        default: The member for other values. None: these are kept as plain data.
        absent: The member for objects without the property. None: the default.
    """

    __slots__ = ("absent", "default", "leaves", "tag")
    __match_args__ = ("tag", "leaves", "default", "absent")
    tag: str
    leaves: Mapping[Tag, Leaf]
    default: Leaf | None
    absent: Leaf | None

    def __init__(
        self,
        tag: str,
        leaves: Mapping[Tag, Leaf],
        default: Leaf | None = None,
        absent: Leaf | None = None,
    ) -> None:
        object.__setattr__(self, "tag", tag)
        object.__setattr__(self, "leaves", dict(leaves))
        object.__setattr__(self, "default", default)
        object.__setattr__(self, "absent", absent)

    def __repr__(self) -> str:
        default = "" if self.default is None else f", default={self.default!r}"
        absent = "" if self.absent is None else f", absent={self.absent!r}"
        return f"ByTag({self.tag!r}, {self.leaves!r}{default}{absent})"


class ByKey(Plan):
    """The property that is present decides.

    APIs send more than they declare: of the members of several that are present, the
    one that fits best is taken, as in `ByFit`; among equals the one listed first.

    Args:
        leaves: The member for each property, as it is named on the wire.
        default: The member for objects with none of them. None: kept as plain data.
    """

    __slots__ = ("default", "leaves")
    __match_args__ = ("leaves", "default")
    leaves: Mapping[str, Leaf]
    default: Leaf | None

    def __init__(self, leaves: Mapping[str, Leaf], default: Leaf | None = None) -> None:
        object.__setattr__(self, "leaves", dict(leaves))
        object.__setattr__(self, "default", default)

    def __repr__(self) -> str:
        default = "" if self.default is None else f", default={self.default!r}"
        return f"ByKey({self.leaves!r}{default})"


class ByFit(Plan):
    """The member that fits best decides.

    Members with all their required properties present come first; among these the
    one that knows most of the keys present; among equals the one whose types more of
    the values have, and then the one listed first. When no member has all it requires,
    the one that knows most keys is taken all the same. A member that knows none of the
    keys is not taken (the empty object goes to the first member that requires nothing).
    Then a member that is a map, such as `dict[str, X]`, is the last resort; without one
    the object is kept as plain data.
    """

    __slots__ = ("leaves",)
    __match_args__ = ("leaves",)
    leaves: tuple[Leaf, ...]

    def __init__(self, *leaves: Leaf) -> None:
        object.__setattr__(self, "leaves", leaves)

    def __repr__(self) -> str:
        return f"ByFit({', '.join(map(repr, self.leaves))})"


class ByItem(_Frozen):
    """In a union of arrays, `plan` decides for each object in the array."""

    __slots__ = ("plan",)
    __match_args__ = ("plan",)
    plan: Plan

    def __init__(self, plan: Plan) -> None:
        object.__setattr__(self, "plan", plan)
