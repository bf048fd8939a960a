"""The name of a property on the wire, where it is not the attribute's."""

from __future__ import annotations


class Wire:
    """Marks a field: `self_harm: Annotated[bool, Wire("self-harm")]`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __eq__(self, other: object) -> bool:
        return self.name == other.name if isinstance(other, Wire) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"Wire({self.name!r})"
