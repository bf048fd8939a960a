"""Annotations of the old client, as they are read beside the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .annotation import Annotation, Generic, Member, Plain

if TYPE_CHECKING:
    from .surface import Surface


@frozen
class Translator:
    """Writes annotations of the old client so that each name in them means what it means in the new one.

    A name that is there no more stands for what it stood for, when it was an alias; a class that is gone is like
    nothing else.

    Args:
        old: the client that annotations come from.
        new: the client that they are read in.
    """

    old: Surface
    new: Surface

    def translate(self, annotation: Annotation) -> Annotation:
        """Return an annotation in the terms of the new client."""
        return self._members(annotation, frozenset())

    def _members(self, annotation: Annotation, seen: frozenset[str]) -> Annotation:
        found: dict[Member, None] = {}
        for member in annotation:
            found |= dict.fromkeys(self._member(member, seen))
        return tuple(found)

    def _member(self, member: Member, seen: frozenset[str]) -> Annotation:
        match member:
            case Generic(name=name, parameters=parameters):
                inner = tuple(self._members(each, seen) for each in parameters)
                return (Generic(name, inner),)
            case Plain(name=name):
                return self._plain(name, seen)
            case value:
                return (value,)

    def _plain(self, name: str, seen: frozenset[str]) -> Annotation:
        known = (
            self.new.models,
            self.new.aliases,
            self.new.dicts,
            self.new.passed_aliases,
        )
        if any(name in names for names in known):
            return (Plain(name),)
        held, passed = self.old.aliases.get(name), self.old.passed_aliases.get(name)
        if name in seen or not (held or passed):
            is_old = name in self.old.models or name in self.old.dicts
            return (Plain(f"{name} as it was") if is_old else Plain(name),)
        stood_for = held.held if held else passed.passed if passed else ()
        return self._members(stood_for, seen | {name})
