"""What a comparison finds, before it is known where in the API it matters."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from .change import Direction

Key: TypeAlias = tuple[tuple[str, ...], tuple[str, ...], Direction]
"""Two values that are compared: the pointers of their schemas on both sides, and which way they go."""


@frozen
class Finding:
    """One difference of two values, or of two operations."""

    rule: str
    text: str
    """What changed, from what to what: "the type changed from string to integer"."""

    old: str | None
    """The pointer of it in the old document."""

    new: str | None
    part: str = ""
    """The place inside of what is compared: ".name" for a property that is new or gone."""

    of_property: bool = False
    """It is about a property as such, and not about the value that is compared."""

    values: tuple[str, ...] = ()
    """What tells it apart from others of the same rule at the same place."""


@frozen
class Step:
    """A way from a value to one inside it."""

    segment: str
    """".name", "[]", "{}" or "(Cat)"."""

    to: Key
