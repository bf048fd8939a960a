"""Small documents for tests of the front end."""

from __future__ import annotations

from textwrap import dedent

from clientwright.diagnostics import Diagnostics
from clientwright.openapi import Document, Operation, Schema, parse_document
from clientwright.source import Tree, read_tree


def tree_of(text: str, name: str = "spec.yaml") -> Tree:
    """Read a YAML text as the main file of a document."""
    diagnostics = Diagnostics()
    tree = read_tree(dedent(text).encode(), name, diagnostics)
    assert [d.message for d in diagnostics] == []
    return tree


def parse(text: str, *codes: str) -> Document:
    """Parse a document, which gives exactly these diagnostics."""
    document, found = parse_with(text)
    assert [d.code for d in found] == list(codes)
    return document


def parse_with(text: str) -> tuple[Document, Diagnostics]:
    """Parse a document; "openapi" and "info" are added where they are absent."""
    text = dedent(text)
    if not text.lstrip().startswith(("openapi", "swagger")):
        text = 'openapi: "3.1.0"\ninfo: {title: T, version: "1"}\n' + text
    diagnostics = Diagnostics()
    return parse_document(tree_of(text), diagnostics), diagnostics


def schema(text: str, *codes: str) -> Schema:
    """Parse one schema, written in YAML, as the component S."""
    document = parse(_components(text), *codes)
    return document.schemas["S"]


def schema_diagnostics(text: str) -> list[tuple[str, str | None]]:
    """Parse one schema, and give the codes and pointers of its diagnostics."""
    _, found = parse_with(_components(text))
    start = "#/components/schemas/S"
    return [(d.code, (d.pointer or "").removeprefix(start)) for d in found]


def operation(text: str, *codes: str, path: str = "/x") -> Operation:
    """Parse one operation, written in YAML: GET of a path."""
    inner = "\n".join(" " * 6 + line for line in dedent(text).strip().splitlines())
    document = parse(f"paths:\n  {path!r}:\n    get:\n{inner}\n", *codes)
    (found,) = document.operations
    return found


def _components(text: str) -> str:
    inner = "\n".join(" " * 6 + line for line in dedent(text).strip().splitlines())
    other = "    Other: {type: object}\n"
    return f"components:\n  schemas:\n{other}    S:\n{inner}\n"
