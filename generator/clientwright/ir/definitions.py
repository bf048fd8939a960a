"""Types that have a name: objects with properties, and aliases of any other type."""

from typing import TypeAlias

from attrs import frozen

from .types import Pointer, Type


@frozen
class Documentation:
    """What the document says to people.

    `notes` are facts in words (limits, defaults) that no type can say.
    """

    text: str = ""
    title: str = ""
    notes: tuple[str, ...] = ()
    deprecated: bool = False


@frozen
class Property:
    """A property of an object, under its name on the wire."""

    pointer: Pointer
    name: str
    type: Type
    required: bool
    read_only: bool
    write_only: bool
    docs: Documentation

    @property
    def is_only_sent(self) -> bool:
        """Whether answers do not have it, be it required or not."""
        return self.write_only and not self.read_only


@frozen
class Object:
    """An object with known properties; `additional` is the type of all others."""

    pointer: Pointer
    properties: tuple[Property, ...]
    additional: Type
    docs: Documentation


@frozen
class Alias:
    """Another name for a type."""

    pointer: Pointer
    type: Type
    docs: Documentation


Definition: TypeAlias = Object | Alias
