"""Every package of the tool says what it gives to others, completely and in order."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest
from architecture.sources import CLIENT, TOOL, name, python_files, tree

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = [
    path
    for path in (*python_files(TOOL), CLIENT / "__init__.py")
    if path.name == "__init__.py"
    and any(isinstance(node, ast.ImportFrom) for node in tree(path).body)
]


@pytest.mark.parametrize("path", PACKAGES, ids=name)
def test_all_is_complete_and_sorted(path: Path) -> None:
    imported = [
        alias.asname or alias.name
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and node.level > 0
        for alias in node.names
    ]
    defined = [
        node.name
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    ]
    public = {found for found in (*imported, *defined) if not found.startswith("_")}
    stated = _all(path)
    assert set(stated) == public
    assert stated == sorted(stated, key=_kind)


def test_packages_are_found() -> None:
    assert {path.parent.name for path in PACKAGES} >= {"ir", "naming", "openai_client"}


def _all(path: Path) -> list[str]:
    for node in tree(path).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return [str(value) for value in ast.literal_eval(node.value)]
    pytest.fail(f"{name(path)} has no __all__")


def _kind(exported: str) -> tuple[bool, bool, str]:
    """Constants come first, then classes, then functions and modules."""
    return not exported.isupper(), not exported[0].isupper(), exported
