"""Where in the API a comparison stands: an operation, and a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from ..openapi import Operation
    from .finding import Finding, Key


@frozen
class Scene:
    """An operation on both sides; or None of both for what belongs to no operation."""

    label: str | None
    """ "POST /files"; of a webhook or callback with what it is before it."""

    old: str | None
    """Its pointer in the old document."""

    new: str | None

    @classmethod
    def of(cls, old: Operation | None, new: Operation | None, kind: str = "") -> Scene:
        """Return the scene of an operation; it is called as the old document does."""
        either = old or new
        assert either is not None
        label = f"{kind}{either.method} {either.path}"
        return cls(label, old.pointer if old else None, new.pointer if new else None)


DOCUMENT = Scene(None, "#", "#")
"""What belongs to no operation."""


@frozen
class Root:
    """A value that an operation takes or gives: where a walk begins."""

    scene: Scene
    section: str
    """ "request", "response 200", 'query parameter "limit"'."""

    key: Key


@frozen
class Local:
    """A finding about an operation itself, or about a part of it that is no value."""

    scene: Scene
    section: str
    finding: Finding


@frozen
class Notes:
    """What was noted down so far of a comparison."""

    locals: list[Local] = field(factory=list)
    roots: list[Root] = field(factory=list)

    def add(self, scene: Scene, section: str, *findings: Finding) -> None:
        """Note findings about an operation."""
        self.locals.extend(Local(scene, section, finding) for finding in findings)

    def begin(self, scene: Scene, section: str, key: Key) -> None:
        """Note a value at which a walk begins."""
        self.roots.append(Root(scene, section, key))
