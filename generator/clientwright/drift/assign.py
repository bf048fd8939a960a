"""Whether a value of one annotation may stand where another one is declared, as type checkers decide it (PEP 483)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from .annotation import ANY, Annotation, Generic, Member, Plain, Value

if TYPE_CHECKING:
    from .surface import Attribute, Model, Surface

# What each built-in class may stand for: promotions of numbers (PEP 484), and dt.datetime,
# which is a dt.date.
_WIDER = {
    "bool": {"int", "float"},
    "int": {"float"},
    "dt.datetime": {"dt.date"},
}
_SEQUENCES = {
    "list": {"Sequence", "SequenceNotStr"},
    "Sequence": {"SequenceNotStr"},
}
_COVARIANT = frozenset({"Sequence", "SequenceNotStr"})


@frozen
class Checker:
    """Decides with the definitions of one client.

    Args:
        surface: what the names in annotations stand for.
    """

    surface: Surface
    _assumed: set[tuple[Annotation, Annotation]] = field(
        factory=set[tuple[Annotation, Annotation]], init=False, repr=False
    )

    def assignable(self, source: Annotation, target: Annotation) -> bool:
        """Tell whether every member of a union fits another one."""
        if source == target or (source, target) in self._assumed:
            return True
        # Aliases may be recursive: what is asked again on the way is taken as true.
        self._assumed.add((source, target))
        try:
            targets = self.expand(target)
            return all(self._fits(member, targets) for member in self.expand(source))
        finally:
            self._assumed.discard((source, target))

    def expand(self, annotation: Annotation) -> tuple[Member, ...]:
        """Return the members of a union, with aliases replaced by what they stand for."""
        found: dict[Member, None] = {}
        ahead, seen = list(annotation), set[str]()
        while ahead:
            member = ahead.pop(0)
            inner = self._alias(member.name) if isinstance(member, Plain) else None
            if inner is None or not isinstance(member, Plain):
                found[member] = None
            elif member.name not in seen:
                seen.add(member.name)
                ahead = [*inner, *ahead]
        return tuple(found)

    def _alias(self, name: str) -> Annotation | None:
        alias = self.surface.aliases.get(name)
        if alias is not None:
            return alias.held
        alias = self.surface.passed_aliases.get(name)
        return alias.passed if alias is not None else None

    def _fits(self, member: Member, targets: tuple[Member, ...]) -> bool:
        if member == ANY or ANY in targets or member in targets:
            return True
        match member:
            case Value(base=base):
                return self._fits(Plain(base), targets)
            case Plain(name=name):
                plain = {t.name for t in targets if isinstance(t, Plain)}
                if _WIDER.get(name, set()) & plain:
                    return True
                return name in self.surface.dicts and any(
                    self._dict_fits(name, target) for target in targets
                )
            case Generic():
                return any(
                    isinstance(target, Generic) and self._generic_fits(member, target)
                    for target in targets
                )

    def _generic_fits(self, source: Generic, target: Generic) -> bool:
        if source.name == "tuple":
            return self._tuple_fits(source, target)
        if target.name != source.name and target.name not in _SEQUENCES.get(
            source.name, {"Mapping"} if source.name == "dict" else ()
        ):
            return False
        for index, (one, other) in enumerate(
            zip(source.parameters, target.parameters, strict=True)
        ):
            covariant = target.name in _COVARIANT or (
                target.name == "Mapping" and index == 1
            )
            if not self.assignable(one, other):
                return False
            if not covariant and not self.assignable(other, one):
                return False
        return True

    def _tuple_fits(self, source: Generic, target: Generic) -> bool:
        """Tell whether a tuple fits: another one, place by place, or a sequence of what is at any place."""
        wanted = target.parameters
        if target.name in _COVARIANT:
            wanted = wanted * len(source.parameters)
        elif target.name != "tuple" or len(wanted) != len(source.parameters):
            return False
        return all(map(self.assignable, source.parameters, wanted))

    def _dict_fits(self, name: str, target: Member) -> bool:
        """Tell whether a TypedDict fits: a Mapping of anything, or another one that asks for less (PEP 589)."""
        if isinstance(target, Generic):
            return target.name == "Mapping" and target.parameters[1] == (ANY,)
        if not isinstance(target, Plain) or target.name not in self.surface.dicts:
            return False
        given = _keys(self.surface.dicts[name])
        for key, wanted in _keys(self.surface.dicts[target.name]).items():
            have = given.get(key)
            if (
                have is None
                or have.needed_key != wanted.needed_key
                or not self.assignable(have.passed, wanted.passed)
                or not self.assignable(wanted.passed, have.passed)
            ):
                return False
        return True


def _keys(model: Model) -> dict[str, Attribute]:
    """Return the keys of a TypedDict; none can be empty."""
    return {each.wire: each for each in model.attributes.values() if each.wire}
