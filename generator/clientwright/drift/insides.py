"""Compares what is inside of objects and arrays: properties, items, and conditions on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .change import Direction
from .finding import Finding, Key, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .alternatives import Alternative
    from .atoms import Parts
    from .shapes import Shape, Shapes


def key_of(old: Parts, new: Parts, direction: Direction) -> Key:
    """Return the key under which two values are compared."""
    return (
        tuple(part.pointer for part in old),
        tuple(part.pointer for part in new),
        direction,
    )


@frozen(eq=False)
class Insides:
    """Compares the insides of two alternatives of the same kind.

    Args:
        old: the shapes of the old document.
        new: those of the new one.
        enter: is told of two values inside that must be compared; returns the key of them.
        differ: tells whether two values differ at all.
    """

    old: Shapes
    new: Shapes
    enter: Callable[[Parts, Parts, Direction], Key]
    differ: Callable[[Parts, Parts, Direction], bool]

    def compare(
        self, old: Alternative, new: Alternative, direction: Direction
    ) -> Iterator[Finding | Step]:
        """Yield what differs, and the ways to what is inside of both."""
        yield from self._properties(old, new, direction)
        yield from self._additional(old, new, direction)
        yield from self._items(old, new, direction)
        yield from self._conditions(old, new, direction)

    def _properties(
        self, old: Alternative, new: Alternative, direction: Direction
    ) -> Iterator[Finding | Step]:
        for name in dict.fromkeys((*old.properties, *new.properties)):
            was, now = _parts(old, name), _parts(new, name)
            before = None if was is None else self.old.shape(was)
            after = None if now is None else self.new.shape(now)
            pair = _Property(
                name,
                before,
                after,
                name in old.required,
                name in new.required,
                direction,
                (old.pointer, new.pointer),
                new.closed,
            )
            yield from pair.compare()
            if was is not None and now is not None and not pair.is_hidden:
                yield Step(f".{name}", self.enter(was, now, direction))
        declared = old.properties.keys() | new.properties.keys()
        for name in sorted((old.required ^ new.required) - declared):
            yield from _Property(
                name,
                None,
                None,
                name in old.required,
                name in new.required,
                direction,
                (old.pointer, new.pointer),
                new.closed,
            ).required()

    def _additional(
        self, old: Alternative, new: Alternative, direction: Direction
    ) -> Iterator[Finding | Step]:
        if old.closed != new.closed:
            aspect = "closed" if new.closed else "opened"
            word = "refused" if new.closed else "admitted"
            yield Finding(
                f"{direction}-additional-{aspect}",
                f"properties that are not declared are {word}",
                old.pointer,
                new.pointer,
            )
        elif (old.additional or new.additional) and not new.closed:
            yield Step("{}", self.enter(old.additional, new.additional, direction))

    def _items(
        self, old: Alternative, new: Alternative, direction: Direction
    ) -> Iterator[Finding | Step]:
        if old.items or new.items:
            yield Step("[]", self.enter(old.items, new.items, direction))
        for place in range(max(len(old.prefix), len(new.prefix))):
            # After the places of a tuple come the other items (JSON Schema 2020-12, 10.3.1).
            first, second = (
                side.prefix[place] if place < len(side.prefix) else side.items
                for side in (old, new)
            )
            yield Step(f"[{place}]", self.enter(first, second, direction))
            others = new.items if place < len(old.prefix) else old.items
            # Beside a place at which anything is admitted, or nothing, the change of type says all.
            if place < min(len(old.prefix), len(new.prefix)) or not _limits_some(
                others
            ):
                continue
            extended = place < len(new.prefix)
            word = "is stated" if extended else "is not stated any more"
            yield Finding(
                f"{direction}-tuple-{'extended' if extended else 'shortened'}",
                f"the type of item {place} {word}",
                old.pointer,
                new.pointer,
                part=f"[{place}]",
            )

    def _conditions(
        self, old: Alternative, new: Alternative, direction: Direction
    ) -> Iterator[Finding | Step]:
        for keyword in sorted(old.conditions.keys() | new.conditions.keys()):
            was, now = old.conditions.get(keyword), new.conditions.get(keyword)
            if was and now and not self.differ(was, now, direction):
                continue
            outcome = "changed" if was and now else "removed" if was else "added"
            words = {
                "added": "is stated",
                "removed": "is not stated any more",
                "changed": "is another one",
            }
            yield Finding(
                f"{direction}-condition-{outcome}",
                f"the condition {keyword} {words[outcome]}",
                was[0].pointer if was else old.pointer,
                now[0].pointer if now else new.pointer,
                values=(keyword,),
            )


def _limits_some(parts: Parts) -> bool:
    """Tell whether schemas admit some values, and not any or none."""
    return bool(parts) and all(part.boolean is None for part in parts)


def _parts(holder: Alternative, name: str) -> Parts | None:
    """Return the schemas of a property; one that is required and declared nowhere may be anything."""
    declared = holder.properties.get(name)
    return () if declared is None and name in holder.required else declared


@frozen(eq=False)
class _Property:
    """A property of objects on both sides."""

    name: str
    old: Shape | None
    new: Shape | None
    was_required: bool
    is_required: bool
    direction: Direction
    holders: tuple[str, str]
    refuses_others: bool
    """Whether the new object has no properties but those that it declares."""

    @property
    def is_hidden(self) -> bool:
        """Whether it does not go this way on either side: read-only in requests, write-only in responses."""
        return self._hides(self.old) and self._hides(self.new)

    def compare(self) -> Iterator[Finding]:
        """Yield whether it is new or gone, and whether it must be there."""
        if self.is_hidden:
            return
        if self.old is None:
            yield from self._added()
        elif self.new is None:
            yield from self._removed(self.old)
        elif self._hides(self.old) != self._hides(self.new):
            yield from self._turned()
        else:
            yield from self.required()

    def required(self) -> Iterator[Finding]:
        """Yield whether it must be there."""
        if self.was_required == self.is_required:
            return
        word = "required" if self.is_required else "optional"
        yield self._finding(
            f"{self.direction}-property-became-{word}",
            f"it became {word}",
        )

    def _hides(self, shape: Shape | None) -> bool:
        if shape is None:
            return self.old is None or self.new is None
        if self.direction is Direction.REQUEST:
            return shape.read_only
        return shape.write_only

    def _added(self) -> Iterator[Finding]:
        needed = self.is_required and self.direction is Direction.REQUEST
        rule = f"{self.direction}-property-added{'-required' if needed else ''}"
        word = "a required" if self.is_required else "an optional"
        yield self._finding(rule, f"it is new, {word} property")

    def _removed(self, old: Shape) -> Iterator[Finding]:
        was = "required" if self.was_required else "optional"
        if self.refuses_others and self.direction is Direction.REQUEST:
            text = f"it is refused, and was {was}"
            yield self._finding("request-property-refused", text)
            return
        needed = self.was_required or self.direction is Direction.REQUEST
        rule = f"{self.direction}-{'' if needed else 'optional-'}property-removed"
        yield self._finding(rule, f"it is gone, and was {was}")

    def _turned(self) -> Iterator[Finding]:
        hidden = self._hides(self.new)
        if self.direction is Direction.REQUEST:
            word = "read-only" if hidden else "writable"
            text = "it became read-only" if hidden else "it is not read-only any more"
        else:
            word = "write-only" if hidden else "readable"
            text = "it became write-only" if hidden else "it is not write-only any more"
        yield self._finding(f"{self.direction}-property-became-{word}", text)
        if not hidden and self.is_required and self.direction is Direction.REQUEST:
            yield self._finding(
                "request-property-became-required", "it became required"
            )

    def _finding(self, rule: str, text: str) -> Finding:
        return Finding(
            rule,
            text,
            (self.old.pointer if self.old else "") or self.holders[0],
            (self.new.pointer if self.new else "") or self.holders[1],
            part=f".{self.name}",
            of_property=True,
        )
