"""Tells the members of a union apart: by JSON kind, and objects by a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unions import ByFit, ByKey, ByTag, Plan
from .agreement import agreement
from .annotations import parse, resolve, union
from .shapes import (
    Anything,
    Array,
    Either,
    Map,
    Named,
    Record,
    Shape,
    Tuple,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from typing_extensions import TypeAlias

    from ..unions import Leaf
    from .jsontypes import Object
    from .names import Scope

    Choose: TypeAlias = Callable[[Object], Shape | None]


class Members:
    """The members of a union by JSON kind, its names looked up.

    Attributes:
        objects: One that has a plan of its own counts as one.
        arrays: Lists are joined to one list of the union of their items.
        tuples: Those beside the list.
        scalars: Everything else.
    """

    __slots__ = ("arrays", "objects", "scalars", "tuples")
    arrays: list[Array]

    def __init__(self, members: Sequence[Shape], of: Either) -> None:
        self.objects: list[Shape] = []
        self.tuples: list[Tuple] = []
        self.scalars: list[Shape] = []
        lists: list[Array] = []
        for member in members:
            if isinstance(member, Either):
                inner = members_of(member)
                self.objects += [member] if member.plan else inner.objects
                self.tuples += inner.tuples
                self.scalars += inner.scalars
                lists += inner.arrays
            elif isinstance(member, Record | Map):
                self.objects.append(member)
            elif isinstance(member, Array):
                lists.append(member)
            elif isinstance(member, Tuple):
                self.tuples.append(member)
            else:
                self.scalars.append(member)
        self.arrays = [_joined(lists, of)] if len(lists) > 1 or of.items else lists

    @property
    def is_open(self) -> bool:
        """Say whether the union admits everything."""
        return any(isinstance(member, Anything) for member in self.scalars)


def members_of(either: Either) -> Members:
    """Look the members of a union up and sort them; once for each union."""
    if either.sorted is None:
        either.sorted = Members(_expand(either), either)
    return either.sorted


def texts_of(either: Either) -> Sequence[Shape]:
    """Look up the members that may be text: not those that the plan names as objects."""
    leaves = frozenset(_leaves(either.plan)) if either.plan else frozenset[str]()
    others = [
        member
        for member in either.members
        if not isinstance(member, Named) or member.name not in leaves
    ]
    return members_of(Either(tuple(others), either.scope)).scalars


def _leaves(plan: Plan) -> Iterator[str]:
    """Give the annotations that a plan and the plans inside it choose between."""
    leaves: list[Leaf | None] = []
    if isinstance(plan, ByTag | ByKey):
        leaves = [*plan.leaves.values(), plan.default]
    elif isinstance(plan, ByFit):
        leaves = [*plan.leaves]
    for leaf in leaves:
        if isinstance(leaf, Plan):
            yield from _leaves(leaf)
        elif leaf is not None:
            yield leaf


def _expand(either: Either) -> list[Shape]:
    """Look the members up. Unions with a plan stay whole, others are taken apart."""
    found: list[Shape] = []
    # Two aliases may be unions of each other.
    passed = {either}

    def visit(members: Sequence[Shape]) -> None:
        for member in map(resolve, members):
            if not isinstance(member, Either) or member.plan or member.items:
                found.append(member)
            elif member not in passed:
                passed.add(member)
                visit(member.members)

    visit(either.members)
    return found


def _joined(lists: Sequence[Array], of: Either) -> Array:
    """Join `list[A] | list[B]` to `list[A | B]`, told apart by the plan for items.

    When a list of the items is one of the items, joining these leads back here:
    unions that come of one another share what they were joined to.
    """
    key = frozenset(_identity(resolve(each.item)) for each in lists)
    known = of.joined.get(key)
    if known is None:
        items = union([each.item for each in lists])
        members = items.members if isinstance(items, Either) else (items,)
        either = Either(members, of.scope, of.items)
        either.joined = of.joined
        known = of.joined[key] = Array(either)
    return known


def _identity(shape: Shape) -> object:
    return shape.model if isinstance(shape, Record) else shape


def chooser_of(either: Either) -> Choose:
    """Give the function that chooses the member an object is.

    Without a plan the best fit decides, so that the attribute is what its
    annotation says.
    """
    if either.choose is None:
        either.choose = _chooser_of(either)
    return either.choose


def _chooser_of(either: Either) -> Choose:
    if either.plan and either.scope:
        return chooser(either.plan, either.scope)
    objects = members_of(either).objects
    if len(objects) == 1:
        return lambda data: objects[0]
    return _by_fit(objects)


def chooser(plan: Plan, scope: Scope) -> Choose:
    """Make the function that chooses between the leaves of a plan.

    It looks up no leaf that it need not compare, and gives None for an object
    that fits none.
    """
    if isinstance(plan, ByTag):
        return _by_tag(plan, scope)
    if isinstance(plan, ByKey):
        return _by_key(plan, scope)
    if isinstance(plan, ByFit):
        return _by_fit([_shape(leaf, scope) for leaf in plan.leaves])
    raise TypeError(f"{plan!r} is no plan")


def _shape(leaf: Leaf, scope: Scope) -> Shape:
    return Either((), scope, leaf) if isinstance(leaf, Plan) else parse(leaf, scope)


def _by_tag(plan: ByTag, scope: Scope) -> Choose:
    tag = plan.tag
    shapes = {value: _shape(leaf, scope) for value, leaf in plan.leaves.items()}
    default = None if plan.default is None else _shape(plan.default, scope)
    absent = default if plan.absent is None else _shape(plan.absent, scope)

    def choose(data: Object) -> Shape | None:
        if tag not in data:
            return absent
        value = data[tag]
        # The tag of tomorrow may be a list, which is no key of a dict.
        if isinstance(value, list | dict):
            return default
        return shapes.get(value, default)

    return choose


def _by_key(plan: ByKey, scope: Scope) -> Choose:
    shapes = {key: _shape(leaf, scope) for key, leaf in plan.leaves.items()}
    default = None if plan.default is None else _shape(plan.default, scope)

    def choose(data: Object) -> Shape | None:
        found = [shape for key, shape in shapes.items() if key in data]
        if len(found) > 1:
            return _by_fit(found)(data) or found[0]
        return found[0] if found else default

    return choose


def _by_fit(shapes: Sequence[Shape]) -> Choose:
    """Make the function that chooses by the rules of `ByFit`."""

    def choose(data: Object) -> Shape | None:
        best: list[Record] = []
        best_score = (False, 0)
        last_resort: Shape | None = None
        for shape in shapes:
            member = _settled(shape, data)
            if isinstance(member, Map):
                last_resort = last_resort or member
            if not isinstance(member, Record):
                continue
            score = complete, known = _score(member, data)
            if not known and (data or not complete):
                continue
            if not best or score > best_score:
                best, best_score = [member], score
            elif score == best_score:
                best.append(member)
        if len(best) > 1:
            return max(best, key=lambda member: agreement(member, data))
        return best[0] if best else last_resort

    return choose


def _settled(shape: Shape, data: Object) -> Shape | None:
    """Follow names and the plans inside of a plan, down to one member."""
    settled: Shape | None = resolve(shape)
    while isinstance(settled, Either):
        member = chooser_of(settled)(data)
        settled = None if member is None else resolve(member)
    return settled


def _score(member: Record, data: Object) -> tuple[bool, int]:
    properties = member.model.__codec__.properties
    return properties.required <= data.keys(), len(properties.known & data.keys())
