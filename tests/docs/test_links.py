"""What the documents refer to is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from clientwright.diagnostics import CODES
from docs.blocks import DOCUMENTS, ROOT, prose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

each_document = pytest.mark.parametrize(
    "document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix()
)

# What a command writes, and what lies beside the project on some machines.
NOT_OURS = re.compile(r"^(\.\./(other|shared)/|build/|\.bench-venv|\.venv)")
FOLDERS = "benchmarks|docs|generated|generator|spec|templates|tests"


def anchors(document: Path) -> set[str]:
    """The names of a document's headings, as the forges that show it make them."""
    titles = re.findall(r"^#+ (.+)$", prose(document), re.MULTILINE)
    plain = [re.sub(r"[^\w\- ]", "", title.lower()) for title in titles]
    return {title.replace(" ", "-") for title in plain}


def links(document: Path) -> Iterator[str]:
    for target in re.findall(r"\]\(([^)]+)\)", prose(document)):
        if not target.startswith("https://"):
            yield target


@each_document
def test_links_lead_somewhere(document: Path) -> None:
    for target in links(document):
        path, _, anchor = target.partition("#")
        found = document.parent / path if path else document
        assert found.exists(), target
        if anchor:
            assert anchor in anchors(found), target


@each_document
def test_files_that_are_mentioned_exist(document: Path) -> None:
    for code in re.findall(r"`([^`\n]+)`", prose(document)):
        if re.fullmatch(rf"(?:{FOLDERS})/[\w./-]*", code) and not NOT_OURS.match(code):
            # A module of the tool may be said without the folder of the tool.
            assert (ROOT / code).exists(), code


@each_document
def test_no_line_is_too_long_to_read(document: Path) -> None:
    for line in prose(document).splitlines():
        # Rows of tables cannot be wrapped.
        assert len(line) <= 120 or line.startswith("|"), line


def test_the_guide_is_reached_from_the_readme() -> None:
    reached = {
        (ROOT / link.partition("#")[0]).resolve() for link in links(DOCUMENTS[0])
    }
    assert set((ROOT / "docs").glob("*.md")) <= reached


def test_codes_that_are_mentioned_are_known() -> None:
    """A code in `supported.md` is one of the table's."""
    text = prose(ROOT / "docs" / "supported.md")
    mentioned = set(re.findall(r"\[`([a-z-]+)`\]\(diagnostics\.md\)", text))
    assert mentioned
    assert mentioned <= set(CODES)
