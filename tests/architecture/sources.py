"""The source files that architecture tests look at, read as syntax trees."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
TOOL = ROOT / "generator/clientwright"
TEMPLATES = ROOT / "templates/package"
RUNTIME = ROOT / "templates/runtime"
CLIENT = ROOT / "generated/openai_client"
EXPECTED = ROOT / "tests/golden"


def python_files(*folders: Path) -> list[Path]:
    """Return the modules in folders. Does not return expected output of golden cases."""
    found = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    assert found, folders
    return [p for p in found if not ("expected" in p.parts and EXPECTED in p.parents)]


@cache
def tree(path: Path) -> ast.Module:
    """Read a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def name(path: Path) -> str:
    """Name a file in messages."""
    return path.relative_to(ROOT).as_posix()


def imports(node: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Yield every import below a node, and the module: with dots in front if relative."""
    for part in ast.walk(node):
        if isinstance(part, ast.Import):
            yield from ((part, alias.name) for alias in part.names)
        elif isinstance(part, ast.ImportFrom):
            yield part, "." * part.level + (part.module or "")


def type_checking_blocks(module: ast.Module) -> Iterator[ast.If]:
    """Yield the blocks that run for type checkers only."""
    for node in ast.walk(module):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield node
