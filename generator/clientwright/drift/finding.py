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

    label: str = ""
    """The member of a union that it is in: "(Cat)"."""

    @property
    def segment(self) -> str:
        """The way to it from what is compared: "(Cat).name"."""
        return self.label + self.part


@frozen
class Step:
    """A way from a value to one inside it."""

    part: str
    """".name", "[]" or "{}"; nothing where a member of a union itself is meant."""

    to: Key
    label: str = ""
    """The member of a union that it leads into: "(Cat)"."""

    @property
    def segment(self) -> str:
        """The way in words: "(Cat).name"."""
        return self.label + self.part
