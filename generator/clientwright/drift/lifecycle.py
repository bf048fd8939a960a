"""Deprecation, sunset and stability: what a document promises about how long things stay.

`x-sunset` is the day (RFC 3339) from which something may be gone; `x-stability-level` is draft, alpha, beta or stable,
as other tools of this kind read them.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import field, frozen

from .finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..source import JSON

LEVELS = ("draft", "alpha", "beta", "stable")


@frozen
class Policy:
    """What callers are promised.

    Args:
        today: the day that sunsets are compared with.
        days: how many days before its sunset something stable must be deprecated; 0: no sunset is asked for.
        days_beta: likewise of what is in beta. Of drafts and alphas nothing is asked.
    """

    today: date
    days: int = field(default=0)
    days_beta: int = field(default=0)

    def days_of(self, level: int | None) -> int:
        """Return the days for a level of stability."""
        name = "" if level is None else LEVELS[level]
        return {"stable": self.days, "beta": self.days_beta}.get(name, 0)


@frozen
class Stability:
    """A level of stability as it is stated; `level` is None when that is none."""

    stated: JSON
    level: int | None

    @property
    def name(self) -> str:
        """The level in words."""
        return "no level" if self.level is None else LEVELS[self.level]


def stability(extensions: Mapping[str, JSON]) -> Stability:
    """Read the stability of something; what states none is stable."""
    stated = extensions.get("x-stability-level", "stable")
    known = stated in LEVELS
    return Stability(stated, LEVELS.index(str(stated)) if known else None)


def parse_day(stated: JSON) -> date | None:
    """Read a date or a date with time; None when it is neither."""
    if not isinstance(stated, str):
        return None
    try:
        return datetime.fromisoformat(stated).date()
    except ValueError:
        return None


@frozen
class Lifecycle:
    """What is said of how long a thing stays.

    Args:
        pointer: the thing.
        deprecated: whether it should not be used any more.
        extensions: its `x-…`.
    """

    pointer: str
    deprecated: bool
    extensions: Mapping[str, JSON]

    @property
    def sunset(self) -> JSON:
        """The day as it is stated; None when none is."""
        return self.extensions.get("x-sunset")

    @property
    def place(self) -> str:
        """Where the sunset is stated."""
        return f"{self.pointer}/x-sunset" if self.sunset is not None else self.pointer


def removal(old: Lifecycle, new: str | None, what: str, policy: Policy) -> Finding:
    """Return the finding for a thing that is gone.

    Args:
        old: the thing as it was.
        new: the pointer of what it was in, on the new side.
        what: "operation" or "parameter".
        policy: knows what day it is.
    """
    level = stability(old.extensions).level
    if level is not None and LEVELS[level] in ("draft", "alpha"):
        text = f"the {what} is gone; it was {LEVELS[level]}"
        return Finding(f"{what}-removed-deprecated", text, old.pointer, new)
    if not old.deprecated:
        text = f"the {what} is gone, and was not deprecated"
        return Finding(f"{what}-removed", text, old.pointer, new)
    if old.sunset is None:
        text = f"the {what} is gone; it was deprecated"
        return Finding(f"{what}-removed-deprecated", text, old.pointer, new)
    day = parse_day(old.sunset)
    if day is None:
        text = f"the {what} is gone, and its sunset {old.sunset} is no date"
        return Finding("sunset-invalid", text, old.place, new)
    if day > policy.today:
        text = f"the {what} is gone before its sunset on {day}"
        return Finding(f"{what}-removed-early", text, old.place, new)
    text = f"the {what} is gone since its sunset on {day}"
    return Finding(f"{what}-removed-deprecated", text, old.place, new)


def compare_lifecycles(
    old: Lifecycle, new: Lifecycle, what: str, policy: Policy
) -> Iterator[Finding]:
    """Yield what differs in what is promised of a thing that is on both sides."""
    if old.deprecated != new.deprecated:
        word = "deprecated" if new.deprecated else "reactivated"
        text = f"the {what} is {'deprecated' if new.deprecated else 'not deprecated any more'}"
        if new.deprecated and new.sunset is not None:
            text += f"; its sunset is {new.sunset}"
        yield Finding(f"{what}-{word}", text, old.pointer, new.pointer)
        if new.deprecated:
            yield from _announced(old, new, policy)
    elif new.deprecated:
        yield from _moved(old, new, policy)


def _announced(old: Lifecycle, new: Lifecycle, policy: Policy) -> Iterator[Finding]:
    """Check the sunset of what is deprecated from now on."""
    level = stability(new.extensions).level
    if level is None:
        return  # that is reported, and nobody knows what was promised
    days = policy.days_of(level)
    if new.sunset is None:
        if days:
            text = f"it is deprecated without a sunset, {days} days ahead at least"
            yield Finding("sunset-missing", text, old.pointer, new.pointer)
        return
    day = parse_day(new.sunset)
    if day is None:
        text = f"the sunset {new.sunset} is no date"
        yield Finding("sunset-invalid", text, old.pointer, new.place)
    elif day < policy.today + timedelta(days=days):
        text = f"the sunset on {day} is less than {days} days ahead"
        yield Finding("sunset-too-soon", text, old.pointer, new.place)


def _moved(old: Lifecycle, new: Lifecycle, policy: Policy) -> Iterator[Finding]:
    """Compare the sunsets of what was deprecated already."""
    if old.sunset == new.sunset:
        return
    if new.sunset is None:
        text = f"the sunset on {old.sunset} is not stated any more"
        yield Finding("sunset-removed", text, old.place, new.pointer)
        return
    for side in (old, new):
        if side.sunset is not None and parse_day(side.sunset) is None:
            text = f"the sunset {side.sunset} is no date"
            yield Finding("sunset-invalid", text, old.place, new.place)
            return
    before, after = parse_day(old.sunset), parse_day(new.sunset)
    if before is None or after is None or after >= before:
        return
    days = policy.days_of(stability(new.extensions).level)
    if after < policy.today + timedelta(days=days):
        text = f"the sunset was moved from {before} to {after}, less than {days} days ahead"
        yield Finding("sunset-too-soon", text, old.place, new.place)
