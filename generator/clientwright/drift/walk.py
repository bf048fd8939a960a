"""Walks through the values of two documents side by side, each pair of them once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from .finding import Finding, Key, Step
from .insides import Insides, key_of
from .pairing import Pairing, kinds_of
from .remarks import compare_remarks
from .shapes import Shapes
from .splitting import joined
from .values import compare_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..openapi import Document
    from .alternatives import Alternative
    from .atoms import Parts
    from .change import Direction
    from .pairing import Pairs
    from .shapes import Shape


_ANYTHING = frozenset({"any"})


@frozen(eq=False)
class Node:
    """What was found at a pair of values, and the ways to those inside."""

    findings: tuple[Finding, ...]
    steps: tuple[Step, ...]
    pointers: frozenset[str]
    """The schemas that apply to the value on either side: a reference, and what it leads to."""

    name: str | None
    """The component that the value is by reference, on the old side or else on the new one."""


class Walk:
    """Compares values; recursion ends where a pair of values was met before.

    Args:
        old: the old document.
        new: the new one.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = Shapes(old), Shapes(new)
        self._pairing = Pairing(self.old, self.new)
        self._insides = Insides(self.old, self.new, self.enter, self.differ)
        self._nodes: dict[Key, Node] = {}
        self._waiting: dict[Key, tuple[Parts, Parts]] = {}

    @property
    def nodes(self) -> Mapping[Key, Node]:
        """All pairs that were compared."""
        return self._nodes

    def enter(self, old: Parts, new: Parts, direction: Direction) -> Key:
        """Ask for two values to be compared; return the key of what will be found."""
        key = key_of(old, new, direction)
        if key not in self._nodes:
            self._waiting.setdefault(key, (old, new))
        return key

    def finish(self) -> None:
        """Compare everything that was asked for, and what is inside of it."""
        while self._waiting:
            key, (old, new) = self._waiting.popitem()
            if key not in self._nodes:
                self._nodes[key] = self._compare(old, new, key[2])

    def differ(self, old: Parts, new: Parts, direction: Direction) -> bool:
        """Tell whether two values differ at all, in themselves or inside."""
        ahead = [self.enter(old, new, direction)]
        seen = set(ahead)
        while ahead:
            key = ahead.pop()
            node = self._nodes.get(key)
            if node is None:
                pair = self._waiting.pop(key)
                # Being compared already: a condition that leads back to itself.
                self._nodes[key] = Node((), (), frozenset(), None)
                node = self._nodes[key] = self._compare(*pair, key[2])
            if node.findings:
                return True
            for step in node.steps:
                if step.to not in seen:
                    seen.add(step.to)
                    ahead.append(step.to)
        return False

    def _compare(self, old: Parts, new: Parts, direction: Direction) -> Node:
        first, second = self.old.shape(old), self.new.shape(new)
        found: list[Finding] = []
        steps: list[Step] = []
        differences = self._differences(first, second, direction)
        for each in (*differences, *self._heirs(old, new, direction)):
            if isinstance(each, Step):
                steps.append(each)
            else:
                found.append(each)
        places = frozenset((*first.places, *second.places))
        return Node(tuple(found), tuple(steps), places, first.name or second.name)

    def _differences(
        self, old: Shape, new: Shape, direction: Direction
    ) -> Iterator[Finding | Step]:
        meanings = self.old.meanings(old), self.new.meanings(new)
        yield from compare_remarks(old, new, direction, meanings)
        anything = "any" in old.kinds or "any" in new.kinds
        if old.nullable != new.nullable and not anything:
            word = "added" if new.nullable else "removed"
            admitted = "is admitted" if new.nullable else "is not admitted any more"
            yield Finding(
                f"{direction}-null-{word}", f"null {admitted}", old.pointer, new.pointer
            )
        found = self._pairing.pair(old, new)
        whole = None if self._is_told(old, new, found) else joined(found)
        if whole is not None:
            yield _split(old, new, found, direction)
        pairs = whole or found
        yield from self._unpaired(old, new, pairs, direction)
        several = len(old.alternatives) > 1 or len(new.alternatives) > 1
        for first, second in pairs.both:
            for each in self._pair(first, second, direction):
                label = self._pairing.label(first, self.old)
                yield _labelled(each, f"({label})") if several else each

    def _is_told(self, old: Shape, new: Shape, pairs: Pairs) -> bool:
        """Tell whether a value tells that the pair of an object and one of several is right."""
        return any(
            first.items() & second.items()
            for left, right in pairs.both
            if (first := self._pairing.tags(left, self.old))
            and (second := self._pairing.tags(right, self.new))
        )

    def _heirs(
        self, old: Parts, new: Parts, direction: Direction
    ) -> Iterator[Finding | Step]:
        """Compare what a value may be by inheritance: that is a union, too (OpenAPI 3.1.1, 4.8.25)."""
        before, after = self.old.heirs(old), self.new.heirs(new)
        for name in sorted(before.keys() | after.keys()):
            was, now = before.get(name), after.get(name)
            if was is not None and now is not None:
                key = self.enter((was,), (now,), direction)
                yield Step("", key, f"({name})")
                continue
            word = "added" if was is None else "removed"
            admitted = "is admitted, too" if was is None else "is not admitted any more"
            yield Finding(
                f"{direction}-member-{word}",
                f"object {name} {admitted}",
                was.pointer if was else None,
                now.pointer if now else None,
                part=f"({name})",
            )

    def _pair(
        self, old: Alternative, new: Alternative, direction: Direction
    ) -> Iterator[Finding | Step]:
        yield from compare_values(old, new, direction)
        yield from self._insides.compare(old, new, direction)

    def _unpaired(
        self, old: Shape, new: Shape, pairs: Pairs, direction: Direction
    ) -> Iterator[Finding]:
        if not pairs.removed and not pairs.added:
            return
        if not pairs.both:
            yield _replaced(old, new, direction)
            return
        for gone in pairs.removed:
            kind = gone.kind not in new.kinds
            label = self._pairing.label(gone, self.old)
            yield Finding(
                f"{direction}-type-narrowed" if kind else f"{direction}-member-removed",
                f"{_a(gone, label)} is not admitted any more",
                gone.pointer,
                new.pointer,
                part=f"({label})",
            )
        for come in pairs.added:
            kind = come.kind not in old.kinds
            label = self._pairing.label(come, self.new)
            yield Finding(
                f"{direction}-type-widened" if kind else f"{direction}-member-added",
                f"{_a(come, label)} is admitted, too",
                old.pointer,
                come.pointer,
                part=f"({label})",
            )


def _split(old: Shape, new: Shape, pairs: Pairs, direction: Direction) -> Finding:
    """An object became several, or several became one; what that means for their properties is compared besides."""
    outcome = "split" if pairs.added else "joined"
    before = [*(first for first, _ in pairs.both), *pairs.removed]
    after = [*(second for _, second in pairs.both), *pairs.added]
    several = after if pairs.added else before
    names = ", ".join(sorted(each.name or each.title or each.kind for each in several))
    text = f"{len(several)} kinds of objects are one now: {names}"
    if pairs.added:
        text = f"the object is one of {len(several)} kinds now: {names}"
    return Finding(f"{direction}-object-{outcome}", text, old.pointer, new.pointer)


def _a(alternative: Alternative, label: str) -> str:
    return f"{alternative.kind} {label}" if label != alternative.kind else label


def _replaced(old: Shape, new: Shape, direction: Direction) -> Finding:
    """Nothing of the old side has a counterpart."""
    first, second = kinds_of(old.alternatives), kinds_of(new.alternatives)
    aspect = "changed"
    if old.kinds == _ANYTHING or not new.kinds:
        aspect = "narrowed"
    elif new.kinds == _ANYTHING or not old.kinds:
        aspect = "widened"
    text = f"the type changed from {first} to {second}"
    if first == second:
        text = f"it is {second} of another form"
    return Finding(
        f"{direction}-type-{aspect}",
        text,
        _place(old),
        _place(new),
        values=(first, second),
    )


def _place(shape: Shape) -> str:
    """Return where the type is stated."""
    if len(shape.alternatives) == 1:
        return shape.alternatives[0].pointer or shape.pointer
    return shape.pointer


def _labelled(each: Finding | Step, label: str) -> Finding | Step:
    return evolve(each, label=label)
