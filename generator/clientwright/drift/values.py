"""Compares two alternatives of the same kind: values, formats, limits, conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .alternatives import identity
from .finding import Finding
from .limits import TWINS, compare_bounds, compare_limit, is_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..source import JSON
    from .alternatives import Alternative
    from .change import Direction

_SHOWN = 60
_FORMATS = {
    "byte": ("contentEncoding", "base64"),
    "binary": ("contentMediaType", "application/octet-stream"),
}


def compare_values(
    old: Alternative, new: Alternative, direction: Direction
) -> Iterator[Finding]:
    """Yield what differs in what is said of values themselves, not of what is inside them."""
    old, new = _by_keyword(old, new), _by_keyword(new, old)
    yield from _kinds(old, new, direction)
    yield from _format(old, new, direction)
    yield from _listed(old, new, direction)
    yield from _limits(old, new, direction)
    yield from _dependent(old, new, direction)


def _by_keyword(alternative: Alternative, other: Alternative) -> Alternative:
    """Return an alternative that says by a keyword what another one says so, and not by its format.

    OpenAPI 3.1.0, 4.4.2: `format: byte` of 3.0 is `contentEncoding: base64`; a file is of a `contentMediaType`.
    """
    keyword, value = _FORMATS.get(alternative.format or "", ("", ""))
    if not keyword or other.format is not None or keyword not in other.limits:
        return alternative
    return evolve(
        alternative, format=None, limits={**alternative.limits, keyword: value}
    )


def show(value: JSON) -> str:
    """Return a value as JSON, not too long."""
    text = identity(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _kinds(
    old: Alternative, new: Alternative, direction: Direction
) -> Iterator[Finding]:
    if old.kind != new.kind:  # integer and number
        aspect = "widened" if new.kind == "number" else "narrowed"
        yield Finding(
            f"{direction}-type-{aspect}",
            f"the type changed from {old.kind} to {new.kind}",
            old.pointer,
            new.pointer,
            values=(old.kind, new.kind),
        )


def _format(
    old: Alternative, new: Alternative, direction: Direction
) -> Iterator[Finding]:
    if old.format == new.format:
        return
    if old.format is None:
        aspect, text = "added", f'the format "{new.format}" is stated'
    elif new.format is None:
        aspect, text = "removed", f'the format "{old.format}" is not stated any more'
    else:
        aspect = "changed"
        text = f'the format changed from "{old.format}" to "{new.format}"'
    yield Finding(
        f"{direction}-format-{aspect}",
        text,
        old.pointer,
        new.pointer,
        values=(old.format or "", new.format or ""),
    )


def _listed(
    old: Alternative, new: Alternative, direction: Direction
) -> Iterator[Finding]:
    was = None if old.open else old.values
    now = None if new.open else new.values
    if was is None and now is None:
        return

    def finding(aspect: str, text: str, *values: JSON) -> Finding:
        told = tuple(map(identity, values))
        return Finding(
            f"{direction}-{aspect}",
            text,
            f"{old.pointer}/enum",
            f"{new.pointer}/enum",
            values=told,
        )

    if was is None or now is None:
        listed = ", ".join(map(show, (now if was is None else was) or ()))
        if was is None:
            yield finding("values-listed", f"only these are admitted now: {listed}")
        else:
            yield finding(
                "values-unlisted", f"any value is admitted, not only: {listed}"
            )
        return
    before = {identity(value): value for value in was}
    after = {identity(value): value for value in now}
    if not before.keys() & after.keys():
        first, second = (", ".join(map(show, values)) for values in (was, now))
        text = f"the value changed from {first} to {second}"
        yield finding("value-replaced", text, *was, *now)
        return
    for key in sorted(before.keys() - after.keys()):
        text = f"the value {show(before[key])} is not listed any more"
        yield finding("value-removed", text, before[key])
    for key in sorted(after.keys() - before.keys()):
        yield finding(
            "value-added", f"the value {show(after[key])} is listed", after[key]
        )


def _limits(
    old: Alternative, new: Alternative, direction: Direction
) -> Iterator[Finding]:
    for key in sorted(old.limits.keys() | new.limits.keys()):
        was, now = old.limits.get(key), new.limits.get(key)
        twin = TWINS.get(key, "")
        if now is None and is_number(was) and is_number(after := new.limits.get(twin)):
            yield _turned(old, new, (key, was), (twin, after), direction)
            continue
        if was is None and twin in old.limits:
            continue  # as it is said of that keyword
        outcome = compare_limit(key, was, now)
        if outcome is None or key == "dependentRequired":
            continue
        aspect = f"limit-{'tightened' if outcome == 'changed' else outcome}"
        if key == "pattern":
            aspect = f"pattern-{outcome}"
        elif key.startswith("content"):
            aspect = "content-changed"
        yield Finding(
            f"{direction}-{aspect}",
            _limit_text(key, was, now),
            f"{old.pointer}/{key}" if was is not None else old.pointer,
            f"{new.pointer}/{key}" if now is not None else new.pointer,
            values=(key, identity(was), identity(now)),
        )


def _turned(
    old: Alternative,
    new: Alternative,
    was: tuple[str, float],
    now: tuple[str, float],
    direction: Direction,
) -> Finding:
    """Return the finding for a bound that is set by another keyword now."""
    return Finding(
        f"{direction}-limit-{compare_bounds(was, now)}",
        f"{was[0]} {show(was[1])} became {now[0]} {show(now[1])}",
        f"{old.pointer}/{was[0]}",
        f"{new.pointer}/{now[0]}",
        values=(was[0], identity(was[1]), now[0], identity(now[1])),
    )


def _limit_text(key: str, was: JSON, now: JSON) -> str:
    if was is None:
        return f"{key} is set to {show(now)}"
    if now is None:
        return f"{key} is not set any more; it was {show(was)}"
    return f"{key} changed from {show(was)} to {show(now)}"


def _dependent(
    old: Alternative, new: Alternative, direction: Direction
) -> Iterator[Finding]:
    """Compare `dependentRequired`: property → what must be there with it."""
    key = "dependentRequired"
    was, now = old.limits.get(key), new.limits.get(key)
    if not isinstance(was or {}, dict) or not isinstance(now or {}, dict):
        return
    before = was if isinstance(was, dict) else {}
    after = now if isinstance(now, dict) else {}
    for name in sorted(before.keys() | after.keys()):
        first, second = _sorted(before.get(name)), _sorted(after.get(name))
        if first == second:
            continue
        outcome = "changed"
        if not first or not second:
            outcome = "removed" if first else "added"
        yield Finding(
            f"{direction}-condition-{outcome}",
            f"what must be there beside {name} changed from {show(first)} to {show(second)}",
            f"{old.pointer}/{key}" if was is not None else old.pointer,
            f"{new.pointer}/{key}" if now is not None else new.pointer,
            values=(key, name, identity(first), identity(second)),
        )


def _sorted(value: JSON) -> list[JSON]:
    return sorted(value, key=str) if isinstance(value, list) else []
