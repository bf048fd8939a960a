"""What all parsing functions share: the tree, the diagnostics, and references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..source.files import RemoteReferenceError
from .node import Node
from .references import References

if TYPE_CHECKING:
    from ..diagnostics import Diagnostics
    from ..source import JSON, Tree


class Context:
    """Follows references, and reports what is wrong."""

    def __init__(self, tree: Tree, diagnostics: Diagnostics) -> None:
        self.tree = tree
        self.diagnostics = diagnostics
        self._references = References(tree)

    def report_structure(
        self, value: JSON, wanted: str, pointer: str, likely: str = ""
    ) -> None:
        """Say that something of the wrong form is ignored, and what was likely meant."""
        self.diagnostics.warning(
            "invalid-structure",
            f"{describe(value)} stands where {wanted} belongs; it is ignored",
            pointer,
            (
                f"did you mean {likely}?"
                if likely
                else f"write {wanted} here, or remove it"
            ),
        )

    def report_missing(self, field: str, what: str, pointer: str) -> None:
        """Say that an object lacks a field without which it means nothing."""
        self.diagnostics.warning(
            "invalid-structure",
            f'{what} has no usable "{field}"; it is ignored',
            pointer,
            f'give it a "{field}"',
        )

    def node(self, value: JSON, pointer: str) -> Node | None:
        """Take an object. Does not follow references."""
        if isinstance(value, dict):
            return Node(self, value, pointer)
        self.report_structure(value, "an object", pointer)
        return None

    def follow_to_node(self, value: JSON, pointer: str) -> Node | None:
        """Take an object, or the one that its `$ref` leads to at last."""
        if reference_of(value) is None:
            return self.node(value, pointer)
        target = self.follow(value, pointer)
        return self.node(self.tree.resolve(target), target) if target else None

    def path_item(self, value: JSON, pointer: str) -> Node | None:
        """Take a path item, with what stands beside its `$ref` put in.

        OpenAPI 3.1.0, 4.8.9.1, leaves it open which of two fields counts; here it is
        the one beside the `$ref`, and pointers lead into the referenced item.
        """
        node = self.follow_to_node(value, pointer)
        if node is None or node.data is value or not isinstance(value, dict):
            return node
        beside = {key: item for key, item in value.items() if key != "$ref"}
        return Node(self, {**node.data, **beside}, node.pointer)

    def follow(self, value: JSON, pointer: str) -> str | None:
        """Follow `$ref`s until something is no reference.

        Returns:
            The pointer of what is there; None when the reference leads nowhere, which
            has been reported then.
        """
        here = pointer
        seen = {here}
        while (reference := reference_of(value)) is not None:
            target = self.resolve(reference, here)
            if target is None:
                return None
            if target in seen:
                self.report_cycle(pointer)
                return None
            seen.add(target)
            here, value = target, self.tree.resolve(target)
        return here

    def resolve(self, reference: str, pointer: str) -> str | None:
        """Find the pointer that a `$ref` means; None when nothing is there.

        Args:
            reference: the text of the `$ref`.
            pointer: the object that holds it.
        """
        try:
            return self._references.find(reference, pointer)
        except RemoteReferenceError as error:
            self.diagnostics.error(
                "reference-remote",
                f'"{reference}" is not followed: {error}; it is taken as anything or '
                "left out",
                pointer,
                "download the file beside the document, or allow remote references",
            )
        except LookupError as error:
            near = self._references.suggest(reference, pointer)
            self.diagnostics.error(
                "unresolved-reference",
                f'"{reference}" leads nowhere ({error}); it is taken as anything or '
                "left out",
                pointer,
                f'did you mean "{near}"?' if near else "add what it refers to",
            )
        return None

    def namesakes(self, target: str, pointer: str) -> tuple[str, ...]:
        """Find the anchors that a reference to an anchor may have meant as well."""
        return self._references.namesakes(target, pointer)

    def report_cycle(self, pointer: str) -> None:
        """Say that references go round in a circle."""
        self.diagnostics.error(
            "reference-cycle",
            "the reference leads back to itself and to no definition; it is taken as "
            "anything or left out",
            pointer,
            "replace one of the references by the definition",
        )


def reference_of(value: JSON) -> str | None:
    """Give the text of `$ref` if the value is a reference."""
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            return reference
    return None


def describe(value: JSON) -> str:
    """Say in words what kind of value something is."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return f'the string "{value[:40]}"'
        case int() | float():
            return f"the number {value}"
        case list():
            return "a list"
        case dict():
            return "an object"
