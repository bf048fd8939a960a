"""Plans that tell the members of a union apart, made once, when the client is generated.

The order is a ladder: the JSON kind; the declared discriminator; a property whose constants differ;
a property only one member requires; and, with a diagnostic, the best fit.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, product

from attrs import evolve, field, frozen

from ..ir import (
    ByFit,
    ByItem,
    ByKey,
    ByKind,
    ByTag,
    ByTuple,
    Constant,
    JsonKind,
    JsonScalar,
    Named,
    Null,
    Nullable,
    Plan,
    Pointer,
    Take,
    Tuple,
    Type,
    Union,
)
from .kinds import item_type, json_kinds, unique
from .tags import component_name


@frozen
class Facts:
    """What tells an object from others: its properties, and the values that some of them are limited to."""

    properties: frozenset[str]
    required: frozenset[str]
    values: Mapping[str, tuple[JsonScalar, ...]] = field(
        factory=dict[str, tuple[JsonScalar, ...]]
    )


@frozen
class Discriminator:
    """The property a document names, and the members it names by value."""

    property: str
    mapping: tuple[tuple[JsonScalar, Pointer], ...]
    default: Pointer | None = None
    """The member for all other values, and for objects without the property."""

    names: Mapping[Pointer, str] = field(factory=dict[Pointer, str])
    """What members are called where the union lists them by another name than their own."""


@frozen
class Member:
    """An object of a union: a class, or a map of free keys (`facts` is None)."""

    type: Type
    facts: Facts | None


Lookup = Callable[[Pointer], Facts | Type]
"""Finds what a name stands for: the facts of an object, or the type an alias names."""


class Planner:
    """Makes the plan of a union. Does not change the union."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._open: set[frozenset[Type]] = set()

    def plan(
        self, members: Sequence[Type], discriminator: Discriminator | None = None
    ) -> Plan:
        """Return how to tell the members apart; `null` is no member.

        JSON kinds first, because no object needs to be looked into for them.
        """
        kinds: dict[JsonKind, list[Type]] = {}
        for member in self.members(members):
            for kind in json_kinds(member):
                kinds.setdefault(kind, []).append(member)
        cases = tuple(
            (kind, self._kind_plan(kind, unique(types), discriminator))
            for kind, types in kinds.items()
        )
        return cases[0][1] if len(cases) == 1 else ByKind(cases)

    def members(self, types: Sequence[Type]) -> tuple[Type, ...]:
        """Return the members of a union, through those that are unions themselves."""
        return self._flatten(types, frozenset())

    def _kind_plan(
        self,
        kind: JsonKind,
        types: tuple[Type, ...],
        discriminator: Discriminator | None,
    ) -> Plan:
        if len(types) == 1:
            return Take(types[0])
        if kind is JsonKind.OBJECT:
            return self._objects([self._member(t) for t in types], discriminator)
        if kind is JsonKind.ARRAY:
            return self._arrays(types)
        return Take(types[0])

    def _arrays(self, types: Sequence[Type]) -> Plan:
        """Tell arrays apart: tuples by what they consist of, lists by their items."""
        tuples = tuple(type for type in types if isinstance(type, Tuple))
        lists = [type for type in types if not isinstance(type, Tuple)]
        if tuples:
            return ByTuple(
                tuples,
                otherwise=self._arrays(lists) if lists else None,
                certain=self._are_apart(tuples, lists),
            )
        if len(lists) == 1:
            return Take(lists[0])
        # Lists of themselves are told apart by what is in the innermost list; there may be nothing in it.
        key = frozenset(lists)
        if key in self._open:
            return Take(lists[0])
        self._open.add(key)
        plan = ByItem(self.plan([item_type(type) for type in lists]))
        self._open.discard(key)
        return plan

    def _are_apart(self, tuples: Sequence[Tuple], lists: Sequence[Type]) -> bool:
        """Tell whether no array can be two of the tuples, or a tuple and a list."""
        beside = [
            (one.items, other.items)
            for one, other in combinations(tuples, 2)
            if len(one.items) == len(other.items)
        ]
        beside += [
            (one.items, (item_type(other),) * len(one.items))
            for one, other in product(tuples, lists)
        ]
        return all(any(map(self._differ, *pair)) for pair in beside)

    def _differ(self, one: Type, other: Type) -> bool:
        """Tell whether no value is of both types, as far as kinds and constants tell."""
        if isinstance(one, Constant) and isinstance(other, Constant):
            return one != other
        kinds = [
            {kind for member in members for kind in json_kinds(member)}
            for members in (self.members([type]) for type in (one, other))
        ]
        nulls = all(isinstance(type, Nullable | Null) for type in (one, other))
        return not nulls and kinds[0].isdisjoint(kinds[1])

    def _flatten(
        self, members: Sequence[Type], seen: frozenset[Pointer]
    ) -> tuple[Type, ...]:
        """Replace unions, and names of unions, by their members."""
        found: list[Type] = []
        for member in members:
            match member:
                case Nullable(type=inner):
                    found.extend(self._flatten([inner], seen))
                case Union(members=inner):
                    found.extend(self._flatten(inner, seen))
                case Named(pointer=pointer):
                    target = self._lookup(pointer)
                    if isinstance(target, Facts):
                        found.append(member)
                    elif pointer not in seen:
                        found.extend(self._flatten([target], seen | {pointer}))
                case _:
                    found.append(member)
        return unique(found)

    def _member(self, type: Type) -> Member:
        if isinstance(type, Named):
            target = self._lookup(type.pointer)
            if isinstance(target, Facts):
                return Member(type, target)
        return Member(type, None)

    def _objects(
        self, members: Sequence[Member], discriminator: Discriminator | None
    ) -> Plan:
        """Tell objects apart; a map takes what no object takes.

        When no question separates all of them, one that separates some is asked, and another of the rest.
        """
        objects = [member for member in members if member.facts is not None]
        maps = [member for member in members if member.facts is None]
        if len(members) == 1:
            return Take(members[0].type)
        if not objects:
            return Take(maps[0].type)
        if discriminator is not None:
            plan = self._by_discriminator(objects, discriminator, maps)
            if plan is not None:
                return plan
        return (
            self._by_constant(objects, maps, len(objects))
            or self._by_required(objects, maps, 1)
            or self._by_constant(objects, maps, 2)
            or self._by_required(objects, maps, len(objects) - 1)
            or self._by_shared_key(objects, maps)
            or ByFit(tuple(member.type for member in members))
        )

    def _by_discriminator(
        self,
        members: Sequence[Member],
        discriminator: Discriminator,
        maps: Sequence[Member],
    ) -> Plan | None:
        """Use the declared property.

        OpenAPI 3.1.1, 4.8.25: the mapping names members by value, and a member that it does not name
        goes by the name of its component. A constant in the member itself is trusted before that name.
        """
        mapped: dict[Pointer, list[JsonScalar]] = {}
        for tag, target in discriminator.mapping:
            mapped.setdefault(target, []).append(tag)
        groups: dict[JsonScalar, list[Member]] = {}
        for member in members:
            pointer = member.type.pointer if isinstance(member.type, Named) else ""
            facts = member.facts
            constants = facts.values.get(discriminator.property, ()) if facts else ()
            implied = discriminator.names.get(pointer) or component_name(pointer)
            values: Sequence[JsonScalar] = mapped.get(pointer, ())
            values = values or constants or ((implied,) if implied else ())
            for value in dict.fromkeys(values):
                groups.setdefault(value, []).append(member)
        if len({id(m) for ms in groups.values() for m in ms}) < len(members):
            return None
        plan = self._tagged(discriminator.property, groups, maps)
        default = Named(discriminator.default or "")
        if not any(member.type == default for member in members):
            return plan
        # OpenAPI 3.2.0, "Discriminator Object": it counts "when the discriminating property
        # is not present in the payload or contains a value for which there is no explicit
        # or implicit mapping".
        return evolve(plan, otherwise=Take(default), absent=None)

    def _by_constant(
        self, members: Sequence[Member], maps: Sequence[Member], least: int
    ) -> Plan | None:
        """Use the property whose constants make the most groups, one that at least so many members have."""
        best: dict[JsonScalar, list[Member]] = {}
        best_property = ""
        names = [name for m in members if m.facts for name in m.facts.values]
        for name in dict.fromkeys(names):
            having = [m for m in members if m.facts and name in m.facts.values]
            if len(having) < least:
                continue
            groups: dict[JsonScalar, list[Member]] = {}
            for member in having:
                for value in member.facts.values[name] if member.facts else ():
                    groups.setdefault(value, []).append(member)
            if _distinct(groups) > _distinct(best):
                best, best_property = groups, name
        if _distinct(best) < 2:
            return None
        tagged = {id(member) for group in best.values() for member in group}
        rest = [member for member in members if id(member) not in tagged]
        return self._tagged(best_property, best, [*rest, *maps])

    def _by_required(
        self, members: Sequence[Member], maps: Sequence[Member], most_left: int
    ) -> Plan | None:
        """Use properties that one member requires and no other has, if not too many members have none."""
        cases: list[tuple[str, Plan]] = []
        left: list[Member] = []
        for member in members:
            others = [m.facts for m in members if m is not member and m.facts]
            required = sorted(member.facts.required) if member.facts else []
            own = [n for n in required if not any(n in o.properties for o in others)]
            if own:
                cases.append((own[0], Take(member.type)))
            else:
                left.append(member)
        if not cases or len(left) > most_left:
            return None
        rest = [*left, *maps]
        return ByKey(tuple(cases), self._objects(rest, None) if rest else None)

    def _by_shared_key(
        self, members: Sequence[Member], maps: Sequence[Member]
    ) -> Plan | None:
        """Use a property that some members require and no other has; of several the one that parts them best."""
        facts = [(member, member.facts) for member in members if member.facts]
        parts: list[tuple[str, list[Member], list[Member]]] = []
        for name in sorted({name for _, fact in facts for name in fact.required}):
            having = [m for m, fact in facts if name in fact.required]
            others = [m for m, fact in facts if name not in fact.properties]
            if others and len(having) + len(others) == len(members):
                parts.append((name, having, others))
        if not parts:
            return None
        name, having, others = max(parts, key=lambda part: min(map(len, part[1:])))
        rest = self._objects([*others, *maps], None)
        return ByKey(((name, self._objects(having, None)),), rest)

    def _tagged(
        self,
        property: str,
        groups: Mapping[JsonScalar, Sequence[Member]],
        rest: Sequence[Member],
    ) -> ByTag:
        """Return the plan for a property's values; a member that does not require it may come without."""
        cases = tuple(
            (
                value,
                (
                    Take(group[0].type)
                    if len(group) == 1
                    else self._same_tag(property, group)
                ),
            )
            for value, group in groups.items()
        )
        members = {id(m): m for group in groups.values() for m in group}.values()
        optional = [
            member
            for member in members
            if member.facts is not None and property not in member.facts.required
        ]
        return ByTag(
            property,
            cases,
            otherwise=self._objects(rest, None) if rest else None,
            absent=(self._same_tag(property, [*optional, *rest]) if optional else None),
        )

    def _same_tag(self, property: str, group: Sequence[Member]) -> Plan:
        """Tell members with the same tag apart by what is left of them."""
        rest = [_without(member, property) for member in group]
        return self._objects(rest, None)


def _without(member: Member, property: str) -> Member:
    """Return a member as if the values of a property said nothing."""
    if member.facts is None:
        return member
    values = {k: v for k, v in member.facts.values.items() if k != property}
    facts = Facts(member.facts.properties, member.facts.required, values)
    return Member(member.type, facts)


def _distinct(groups: Mapping[JsonScalar, Sequence[Member]]) -> int:
    """Return how many different groups there are."""
    return len({tuple(map(id, group)) for group in groups.values()})
