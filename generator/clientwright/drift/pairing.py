"""Which alternative of the old document has become which of the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .signature import signature

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..source import JSON
    from .alternatives import Alternative
    from .shapes import Shape, Shapes

_NUMBERS = frozenset({"integer", "number"})
_ENOUGH = 1.0
_SAME = 3.0


@frozen(eq=False)
class Pairs:
    """Alternatives of both sides that belong together, and those that have no counterpart."""

    both: tuple[tuple[Alternative, Alternative], ...]
    removed: tuple[Alternative, ...]
    added: tuple[Alternative, ...]


class Pairing:
    """Finds counterparts: by component, by the value that tells members apart, and else by likeness.

    Args:
        old: the shapes of the old document.
        new: those of the new one.
    """

    def __init__(self, old: Shapes, new: Shapes) -> None:
        self._old, self._new = old, new
        self._tags: dict[int, Mapping[str, JSON]] = {}
        self._signatures: dict[int, str] = {}

    def pair(self, old: Shape, new: Shape) -> Pairs:
        """Return which alternatives belong together."""
        lefts, rights = list(old.alternatives), list(new.alternatives)
        if len(lefts) == len(rights) == 1 and _comparable(lefts[0], rights[0]):
            return Pairs(((lefts[0], rights[0]),), (), ())
        both = _by_name(lefts, rights)
        scores = [
            (self._likeness(left, right), -i, -j)
            for i, left in enumerate(lefts)
            for j, right in enumerate(rights)
        ]
        taken_left: set[int] = set()
        taken_right: set[int] = set()
        for score, i, j in sorted(scores, reverse=True):
            if score < _ENOUGH:
                break
            if -i not in taken_left and -j not in taken_right:
                taken_left.add(-i)
                taken_right.add(-j)
                both.append((lefts[-i], rights[-j]))
        return Pairs(
            tuple(both),
            tuple(left for i, left in enumerate(lefts) if i not in taken_left),
            tuple(right for j, right in enumerate(rights) if j not in taken_right),
        )

    def tags(self, alternative: Alternative, shapes: Shapes) -> Mapping[str, JSON]:
        """Return the properties of an object that have one value only."""
        known = self._tags.get(id(alternative))
        if known is None:
            known = self._tags[id(alternative)] = {
                name: value
                for name, parts in alternative.properties.items()
                if (value := _only_value(shapes.shape(parts))) is not None
            }
        return known

    def label(self, alternative: Alternative, shapes: Shapes) -> str:
        """Return what a member of a union is called: its component, title, tag or kind."""
        if alternative.name or alternative.title:
            return alternative.name or alternative.title
        tags = self.tags(alternative, shapes)
        if tags:
            name, value = min(tags.items())
            return f"{name}: {value}"
        return alternative.kind

    def _likeness(self, left: Alternative, right: Alternative) -> float:
        """Return how much speaks for two alternatives being the same one; under `_ENOUGH`, too little."""
        if not _comparable(left, right):
            return -1.0
        same = self._signature(left, self._old) == self._signature(right, self._new)
        return self._common(left, right) + (_SAME if same else 0.0)

    def _signature(self, alternative: Alternative, shapes: Shapes) -> str:
        known = self._signatures.get(id(alternative))
        if known is None:
            known = self._signatures[id(alternative)] = signature(alternative, shapes)
        return known

    def _common(self, left: Alternative, right: Alternative) -> float:
        """Return how much two alternatives of one kind have in common."""
        if left.kind == "array":
            inner = (
                self._old.shape(left.items).kinds,
                self._new.shape(right.items).kinds,
            )
            return 3.0 if inner[0] == inner[1] else 1.0
        if left.kind != "object":
            alike = (left.values is None) == (right.values is None)
            return (
                2.0 + alike + (left.format == right.format) + (left.kind == right.kind)
            )
        names = left.properties.keys(), right.properties.keys()
        together = names[0] | names[1]
        score = 3.0 * len(names[0] & names[1]) / len(together) if together else 2.0
        score += self._likeness_of_tags(left, right)
        needed = left.required | right.required
        if needed:  # `anyOf: [{required: [a]}, {required: [b]}]` is told apart by it
            score += 0.5 * len(left.required & right.required) / len(needed)
        if left.title and left.title == right.title:
            score += 1.0
        if left.name and right.name:
            score += 2.0 if left.name == right.name else -1.0
        return score

    def _likeness_of_tags(self, left: Alternative, right: Alternative) -> float:
        first, second = self.tags(left, self._old), self.tags(right, self._new)
        common = first.keys() & second.keys()
        if not common:
            return 0.0
        return 4.0 if all(first[name] == second[name] for name in common) else -6.0


def _by_name(
    lefts: list[Alternative], rights: list[Alternative]
) -> list[tuple[Alternative, Alternative]]:
    """Take out what is the same component on both sides; several of one name are told apart by what they say."""
    found: list[tuple[Alternative, Alternative]] = []
    named = _named(rights)
    for key, several in _named(lefts).items():
        others = named.get(key, [])
        if len(several) == len(others) == 1:
            found.append((several[0], others[0]))
            lefts.remove(several[0])
            rights.remove(others[0])
    return found


def _named(
    alternatives: Sequence[Alternative],
) -> Mapping[tuple[str, str], list[Alternative]]:
    found: dict[tuple[str, str], list[Alternative]] = {}
    for alternative in alternatives:
        if alternative.name:
            key = alternative.name, alternative.kind
            found.setdefault(key, []).append(alternative)
    return found


def _comparable(left: Alternative, right: Alternative) -> bool:
    return left.kind == right.kind or {left.kind, right.kind} <= _NUMBERS


def _only_value(shape: Shape) -> JSON:
    if len(shape.alternatives) != 1:
        return None
    values = shape.alternatives[0].values
    return values[0] if values is not None and len(values) == 1 else None


def kinds_of(alternatives: Sequence[Alternative]) -> str:
    """Return the kinds of alternatives in words: "string or array"."""
    return " or ".join(dict.fromkeys(a.kind for a in alternatives)) or "nothing"
