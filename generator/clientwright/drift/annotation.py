"""Annotations of the client, read from their text, so that they are what is really generated."""

from __future__ import annotations

import ast
from functools import cache
from typing import TypeAlias

from attrs import frozen


@frozen
class Plain:
    """A class, an alias, None or Any."""

    name: str

    def __str__(self) -> str:
        return self.name


@frozen
class Value:
    """One value of a Literal; `text` is its source, since True is not 1."""

    text: str

    @property
    def base(self) -> str:
        """The class of the value."""
        if self.text in ("True", "False"):
            return "bool"
        return "int" if self.text.lstrip("-").isdigit() else "str"

    def __str__(self) -> str:
        return f"Literal[{self.text}]"


@frozen
class Generic:
    """A class of other types: `list[str]`."""

    name: str
    parameters: tuple[Annotation, ...]

    def __str__(self) -> str:
        return f"{self.name}[{', '.join(map(show_annotation, self.parameters))}]"


Member: TypeAlias = Plain | Value | Generic
Annotation: TypeAlias = "tuple[Member, ...]"
"""The members of a union, each once, in their order."""

ANY = Plain("Any")
NONE: Annotation = (Plain("None"),)
UNSET: Annotation = (Plain("Unset"),)


@cache
def parse_annotation(text: str) -> Annotation:
    """Read an annotation as the generator writes it."""
    return tuple(dict.fromkeys(_members(ast.parse(text, mode="eval").body)))


def union(*annotations: Annotation) -> Annotation:
    """Return the union of annotations."""
    return tuple(dict.fromkeys(m for members in annotations for m in members))


def show_annotation(annotation: Annotation) -> str:
    """Return an annotation as people write it: the values of a Literal together."""
    values = [m.text for m in annotation if isinstance(m, Value)]
    parts: dict[str, None] = {}
    for member in annotation:
        if isinstance(member, Value):
            parts[f"Literal[{', '.join(values)}]"] = None
        else:
            parts[str(member)] = None
    return " | ".join(parts)


def _members(node: ast.expr) -> list[Member]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_members(left), *_members(right)]
        case ast.Subscript(value=value, slice=inner):
            name = ast.unparse(value).removeprefix("builtins.")
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            if name == "Literal":
                return [Value(ast.unparse(item)) for item in items]
            return [
                Generic(name, tuple(tuple(_members(item)) for item in items)),
            ]
        case ast.Constant(value=None):
            return [Plain("None")]
        case _:
            return [Plain(ast.unparse(node).removeprefix("builtins."))]
