"""Two ways to write the same API are no change on the wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import pytest
from clientwright.diagnostics import Diagnostics
from clientwright.drift.wire import compare_wire
from clientwright.openapi import parse_document
from clientwright.source import load
from drift.sides import TODAY
from drift.spellings import (
    hoisted,
    in_unions,
    inlined,
    null_as_a_member,
    one_value_as_const,
    respelled,
    shuffled,
    types_as_members,
    without_words,
    wrapped,
)
from shared import OPENAI, needs_shared

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clientwright.openapi import Document
    from clientwright.source import JSON, Tree

YEARS: Final = ("2023-06-19_0c432eb", "2024-08-02_0f93697", "2025-01-31_0f23d5f")
NEWEST: Final = "2026-08-21_f85dbe2"
SPELLINGS: Final[dict[str, Callable[[JSON], JSON]]] = {
    "the same": lambda root: root,
    "allOf": lambda root: respelled(root, wrapped),
    "oneOf": lambda root: respelled(root, in_unions),
    "null": lambda root: respelled(root, null_as_a_member),
    "const": lambda root: respelled(root, one_value_as_const),
    "types": lambda root: respelled(root, types_as_members),
    "words": lambda root: respelled(root, without_words),
    "order": lambda root: respelled(root, shuffled),
    "inlined": inlined,
    "hoisted": hoisted,
    "all": lambda root: respelled(hoisted(respelled(root, null_as_a_member)), wrapped),
}


@pytest.fixture(scope="module", params=YEARS)
def tree(request: pytest.FixtureRequest) -> Tree:
    """A document that somebody really published."""
    return load(str(OPENAI / f"{request.param}.yaml"), Diagnostics())


def _document(root: JSON, path: Path) -> Document:
    path.write_text(json.dumps(root), encoding="utf-8")
    diagnostics = Diagnostics()
    return parse_document(load(str(path), diagnostics), diagnostics)


def _differences(root: JSON, other: JSON, folder: Path) -> list[str]:
    first = _document(root, folder / "old.json")
    second = _document(other, folder / "new.json")
    both = [(first, second), (second, first)]
    return [
        f"{draft.rule} {draft.first.section}{draft.first.path}: {draft.text}"
        for pair in both
        for draft in compare_wire(*pair, TODAY)
    ]


@needs_shared
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_documents_written_otherwise_are_the_same(
    spelling: str, tree: Tree, tmp_path: Path
) -> None:
    other = SPELLINGS[spelling](tree.root)
    assert _differences(tree.root, other, tmp_path) == []


@needs_shared
@pytest.mark.slow
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_the_newest_document_written_otherwise_is_the_same(
    spelling: str, tmp_path: Path
) -> None:
    root = load(str(OPENAI / f"{NEWEST}.yaml"), Diagnostics()).root
    assert _differences(root, SPELLINGS[spelling](root), tmp_path) == []


@needs_shared
def test_the_newest_document_is_no_change_of_itself() -> None:
    diagnostics = Diagnostics()
    tree = load(str(OPENAI / f"{NEWEST}.yaml"), diagnostics)
    documents = [parse_document(tree, diagnostics) for _ in range(2)]
    assert compare_wire(documents[0], documents[1], TODAY) == ()
