"""Plans that tell the members of a union apart, made once, when the client is generated.

The order is a ladder: the JSON kind; the declared discriminator; a property whose constants differ;
a property only one member requires; and, with a diagnostic, the best fit.
"""

from collections.abc import Callable, Mapping, Sequence

from attrs import field, frozen

from ..ir import (
    Anything,
    Array,
    ByFit,
    ByItem,
    ByKey,
    ByKind,
    ByTag,
    Constant,
    Enumeration,
    JsonKind,
    JsonScalar,
    Map,
    Named,
    Nullable,
    Plan,
    Pointer,
    Scalar,
    ScalarKind,
    Take,
    Tuple,
    Type,
    Union,
)


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
    mapping: tuple[tuple[str, Pointer], ...]


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

    def plan(
        self, members: Sequence[Type], discriminator: Discriminator | None = None
    ) -> Plan:
        """Return how to tell the members apart; `null` is no member.

        JSON kinds first, because no object needs to be looked into for them.
        """
        kinds: dict[JsonKind, list[Type]] = {}
        for member in self._flatten(members, frozenset()):
            for kind in json_kinds(member, self._lookup):
                kinds.setdefault(kind, []).append(member)
        cases = tuple(
            (kind, self._kind_plan(kind, unique(types), discriminator))
            for kind, types in kinds.items()
        )
        return cases[0][1] if len(cases) == 1 else ByKind(cases)

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
            return ByItem(self.plan([item_type(t) for t in types]))
        return Take(types[0])

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
        """Tell objects apart; a map takes what no object takes."""
        objects = [member for member in members if member.facts is not None]
        maps = [member for member in members if member.facts is None]
        otherwise = Take(maps[0].type) if maps else None
        if len(objects) == 1 and otherwise is None:
            return Take(objects[0].type)
        if not objects:
            return Take(maps[0].type)
        if discriminator is not None:
            plan = self._by_discriminator(objects, discriminator, otherwise)
            if plan is not None:
                return plan
        return (
            self._by_constant(objects, otherwise)
            or _by_required(objects, otherwise)
            or ByFit(tuple(member.type for member in members))
        )

    def _by_discriminator(
        self,
        members: Sequence[Member],
        discriminator: Discriminator,
        otherwise: Plan | None,
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
            implied = pointer.rpartition("/")[2] if "/components/" in pointer else ""
            values: Sequence[JsonScalar] = mapped.get(pointer, ())
            values = values or constants or ((implied,) if implied else ())
            for value in dict.fromkeys(values):
                groups.setdefault(value, []).append(member)
        if len({id(m) for ms in groups.values() for m in ms}) < len(members):
            return None
        return self._tagged(discriminator.property, groups, otherwise)

    def _by_constant(
        self, members: Sequence[Member], otherwise: Plan | None
    ) -> Plan | None:
        """Use the property whose constants make the most groups, one that all members have."""
        best: dict[JsonScalar, list[Member]] = {}
        best_property = ""
        known = [member.facts for member in members if member.facts is not None]
        for name in known[0].values:
            if not all(name in facts.values for facts in known):
                continue
            groups: dict[JsonScalar, list[Member]] = {}
            for member in members:
                for value in member.facts.values[name] if member.facts else ():
                    groups.setdefault(value, []).append(member)
            if len(set(map(_identity, groups.values()))) > len(
                set(map(_identity, best.values()))
            ):
                best, best_property = groups, name
        if len(set(map(_identity, best.values()))) < 2:
            return None
        return self._tagged(best_property, best, otherwise)

    def _tagged(
        self,
        property: str,
        groups: Mapping[JsonScalar, Sequence[Member]],
        otherwise: Plan | None,
    ) -> Plan:
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
        return ByTag(property, cases, otherwise)

    def _same_tag(self, property: str, group: Sequence[Member]) -> Plan:
        """Tell members with the same tag apart by what is left of them."""
        rest = [
            Member(
                member.type,
                Facts(
                    member.facts.properties,
                    member.facts.required,
                    {k: v for k, v in member.facts.values.items() if k != property},
                ),
            )
            for member in group
            if member.facts is not None
        ]
        return self._objects(rest, None)


def _identity(group: Sequence[Member]) -> tuple[int, ...]:
    return tuple(id(member) for member in group)


def _by_required(members: Sequence[Member], otherwise: Plan | None) -> Plan | None:
    """Use properties that one member requires and no other member has; at most one may have none."""
    cases: list[tuple[str, Plan]] = []
    without: list[Member] = []
    for member in members:
        others = [m.facts for m in members if m is not member and m.facts is not None]
        facts = member.facts
        own = [
            name
            for name in sorted(facts.required if facts else ())
            if not any(name in other.properties for other in others)
        ]
        if own:
            cases.append((own[0], Take(member.type)))
        else:
            without.append(member)
    if not cases or len(without) > 1 or (without and otherwise):
        return None
    return ByKey(tuple(cases), Take(without[0].type) if without else otherwise)


def unique(types: Sequence[Type]) -> tuple[Type, ...]:
    """Return the types without repeats, in order."""
    return tuple(dict.fromkeys(types))


def item_type(type: Type) -> Type:
    """Return what an array holds, as far as its first items are concerned."""
    match type:
        case Array(item=item):
            return item
        case Tuple(items=items):
            return items[0]
        case _:
            return Anything()


_SCALAR_KINDS = {
    ScalarKind.STRING: JsonKind.STRING,
    ScalarKind.INTEGER: JsonKind.NUMBER,
    ScalarKind.NUMBER: JsonKind.NUMBER,
    ScalarKind.BOOLEAN: JsonKind.BOOLEAN,
}


def json_kinds(type: Type, lookup: Lookup) -> tuple[JsonKind, ...]:
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
        case _:
            return tuple(JsonKind)


def value_kind(value: JsonScalar) -> JsonKind:
    """Return the kind of a JSON value that has no parts."""
    if isinstance(value, bool):
        return JsonKind.BOOLEAN
    return JsonKind.STRING if isinstance(value, str) else JsonKind.NUMBER


def uncertain(plan: Plan) -> bool:
    """Tell whether a plan has to guess somewhere."""
    match plan:
        case ByFit():
            return True
        case ByKind(cases=kinds):
            return any(uncertain(case) for _, case in kinds)
        case ByTag(cases=tags, otherwise=rest):
            return any(uncertain(case) for _, case in tags) or _maybe(rest)
        case ByKey(cases=keys, otherwise=rest):
            return any(uncertain(case) for _, case in keys) or _maybe(rest)
        case ByItem(item=item):
            return uncertain(item)
        case Take():
            return False


def _maybe(plan: Plan | None) -> bool:
    return plan is not None and uncertain(plan)


def looks_inside(plan: Plan) -> bool:
    """Tell whether a plan needs more than the kinds of JSON values."""
    match plan:
        case Take():
            return False
        case ByKind(cases=kinds):
            return any(looks_inside(case) for _, case in kinds)
        case ByItem(item=item):
            return looks_inside(item)
        case ByTag() | ByKey() | ByFit():
            return True
