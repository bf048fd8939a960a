"""The documents for people, and the blocks of code in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]

DOCUMENTS: Final = (
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "benchmarks" / "README.md",
    ROOT / "spec" / "README.md",
)

# A mark says why a block is not run: it needs a network, a key, or far too long.
MARKS: Final = frozenset({"network", "key", "long", "accept"})
KINDS: Final = frozenset({"python", "sh", "console", "toml", "yaml"})

_FENCE: Final = re.compile(r"^( *)(`{3,}|~{3,})\s*(.*)$")


@frozen
class Block:
    """A fenced block: what it is of, what marks it has, where it is, what it says."""

    document: Path
    kind: str
    marks: frozenset[str]
    line: int
    """The number of its first line, that of the fence not counted."""
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """What it says."""
        return "\n".join(self.lines) + "\n"

    def __str__(self) -> str:
        return f"{self.document.relative_to(ROOT)}:{self.line}"


def blocks(document: Path, *kinds: str) -> list[Block]:
    """Find the blocks of a document; all, or those of some kinds."""
    found = list(_blocks(document))
    return [block for block in found if not kinds or block.kind in kinds]


def _blocks(document: Path) -> Iterator[Block]:
    lines = document.read_text(encoding="utf-8").splitlines()
    opened: tuple[int, str, list[str]] | None = None
    for number, line in enumerate(lines, start=1):
        match = _FENCE.match(line)
        if match is None:
            continue
        if opened is None:
            opened = (number, match[2], match[3].split())
        elif match[2].startswith(opened[1]) and not match[3]:
            start, _, (kind, *marks) = opened[0], opened[1], opened[2] or [""]
            inside = tuple(lines[start : number - 1])
            yield Block(document, kind, frozenset(marks), start + 1, inside)
            opened = None
    assert opened is None, f"{document.name}:{opened[0]}: the block has no end"


def prose(document: Path) -> str:
    """Give the text of a document with its blocks blanked, line by line."""
    lines = document.read_text(encoding="utf-8").splitlines()
    for block in blocks(document):
        for index in range(block.line - 2, block.line + len(block.lines)):
            lines[index] = ""
    return "\n".join(lines)


def as_module(document: Path) -> str:
    """Give the Python blocks of a document as one module; lines keep their numbers."""
    lines = [""] * len(document.read_text(encoding="utf-8").splitlines())
    future = "from __future__ import annotations"
    for block in blocks(document, "python"):
        if not block.marks:
            for index, line in enumerate(block.lines):
                lines[block.line - 1 + index] = "" if line == future else line
    lines[0] = future
    return "\n".join(lines) + "\n"
