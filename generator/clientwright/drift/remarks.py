"""Compares what is said of a value beside its type: defaults, deprecation, stability, discriminators, extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..openapi import MISSING
from .alternatives import identity
from .finding import Finding
from .lifecycle import stability
from .values import show

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..source import JSON
    from .change import Direction
    from .shapes import Shape

_EXTENSIBLE = "x-extensible-enum"
_OWN_RULES = frozenset({_EXTENSIBLE, "x-stability-level", "x-sunset", "x-nullable"})


def compare_remarks(
    old: Shape,
    new: Shape,
    direction: Direction,
    meanings: tuple[Mapping[str, str], Mapping[str, str]],
) -> Iterator[Finding]:
    """Yield what differs.

    Args:
        old: the old value.
        new: the new one.
        direction: who sends it.
        meanings: what the values of the discriminators mean, old and new.
    """
    yield from _default(old, new, direction)
    if old.deprecated != new.deprecated:
        word = "deprecated" if new.deprecated else "reactivated"
        text = "it is deprecated" if new.deprecated else "it is not deprecated any more"
        yield _finding(f"{direction}-property-{word}", text, old, new)
    yield from _discriminator(old, new, direction, *meanings)
    yield from _stability(old, new, direction)
    yield from _extensible(old, new, direction)
    yield from _extensions(old, new)


def _finding(rule: str, text: str, old: Shape, new: Shape, *values: str) -> Finding:
    return Finding(rule, text, old.pointer, new.pointer, values=values)


def _default(old: Shape, new: Shape, direction: Direction) -> Iterator[Finding]:
    was, now = old.default, new.default
    if was is MISSING and now is MISSING:
        return
    if was is MISSING:
        assert now is not MISSING
        yield _finding(
            f"{direction}-default-added",
            f"the default {show(now)} is stated",
            old,
            new,
            identity(now),
        )
    elif now is MISSING:
        yield _finding(
            f"{direction}-default-removed",
            f"the default {show(was)} is not stated any more",
            old,
            new,
            identity(was),
        )
    elif identity(was) != identity(now):
        yield _finding(
            f"{direction}-default-changed",
            f"the default changed from {show(was)} to {show(now)}",
            old,
            new,
            identity(was),
            identity(now),
        )


def _discriminator(
    old: Shape,
    new: Shape,
    direction: Direction,
    before: Mapping[str, str],
    after: Mapping[str, str],
) -> Iterator[Finding]:
    was, now = old.discriminator, new.discriminator
    if was is None and now is None:
        return
    if was is None or now is None:
        either = was or now
        name = either.property_name if either else ""
        outcome = "added" if was is None else "removed"
        word = "is stated" if was is None else "is not stated any more"
        text = f"the discriminator {name} {word}"
        yield _finding(f"{direction}-discriminator-{outcome}", text, old, new)
        return
    rule = f"{direction}-discriminator-changed"
    if was.property_name != now.property_name:
        text = (
            f"the discriminator changed from {was.property_name} to {now.property_name}"
        )
        yield _finding(rule, text, old, new)
        # Members may list the values of one property and be known by name in the other.
        both = before.keys() & after.keys()
        before = {value: before[value] for value in both}
        after = {value: after[value] for value in both}
    gone, come = _members(old) - _members(new), _members(new) - _members(old)
    for value in sorted(before.keys() | after.keys()):
        first, second = before.get(value), after.get(value)
        # A component with another name is compared by what it says.
        if first != second and not (first in gone and second in come):
            text = f"the discriminator's value {value} changed from {first} to {second}"
            text = text.replace("None", "nothing")
            yield _finding(rule, text, old, new, value)


def _members(shape: Shape) -> frozenset[str]:
    return frozenset(each.name for each in shape.alternatives if each.name)


def _stability(old: Shape, new: Shape, direction: Direction) -> Iterator[Finding]:
    before, after = stability(old.extensions), stability(new.extensions)
    if before.level == after.level:
        return
    if after.level is None:
        text = f"the stability {show(after.stated)} is no level"
        yield _finding("stability-invalid", text, old, new, identity(after.stated))
    elif before.level is not None:
        word = "decreased" if after.level < before.level else "increased"
        text = f"the stability changed from {before.name} to {after.name}"
        yield _finding(f"{direction}-property-stability-{word}", text, old, new)


def _extensible(old: Shape, new: Shape, direction: Direction) -> Iterator[Finding]:
    """Compare the values that are known of an enum that may grow."""
    before, after = _values(old), _values(new)
    if before is None or after is None:
        return
    for key in sorted(before - after):
        text = f"the value {key} is not listed any more"
        yield _finding(f"{direction}-value-removed", text, old, new, key)
    for key in sorted(after - before):
        text = f"the value {key} is listed"
        yield _finding(f"{direction}-value-added", text, old, new, key)


def _values(shape: Shape) -> frozenset[str] | None:
    stated: JSON = shape.extensions.get(_EXTENSIBLE)
    return frozenset(map(identity, stated)) if isinstance(stated, list) else None


def _extensions(old: Shape, new: Shape) -> Iterator[Finding]:
    for key in sorted((old.extensions.keys() | new.extensions.keys()) - _OWN_RULES):
        was, now = old.extensions.get(key), new.extensions.get(key)
        if identity(was) != identity(now):
            text = f"the extension {key} changed from {show(was)} to {show(now)}"
            yield _finding("extension-changed", text, old, new, key)
