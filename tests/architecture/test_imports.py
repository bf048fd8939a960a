"""Imports go one way, stand at the top of modules, and leave the package only where meant."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

import pytest
from architecture.sources import (
    CLIENT,
    ROOT,
    RUNTIME,
    TOOL,
    imports,
    name,
    python_files,
    tree,
    type_checking_blocks,
)
from importlinter.cli import lint_imports

if TYPE_CHECKING:
    from pathlib import Path

# Why each of these does not import at the top of its module.
LATE_IMPORTS = {
    "generator/clientwright/cli.py": "what completion needs has no public name",
    "generator/clientwright/commands/stages.py": "a run without changes needs none",
    "generator/clientwright/rendering/formatting.py": "black takes a fifth of a second",
    "generator/clientwright/source/reading.py": "httpx does, and most files are local",
    "generator/clientwright/source/upstream.py": "as in reading.py",
}
# What generated code may import when it runs: beside the standard library and itself.
LIBRARIES = {"httpx", "httpx2"}
ALLOWED = {"attrs", *LIBRARIES}
TYPING_ONLY = {"typing_extensions"}
HTTP = {"http.py": "httpx", "http_httpx2.py": "httpx2"}


def test_the_contracts_of_pyproject_are_kept(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(cache_dir=None)
    printed = capsys.readouterr().out
    assert status == 0, printed
    assert "5 kept, 0 broken" in printed


def test_the_tool_imports_at_the_top_of_modules() -> None:
    late = {
        name(path)
        for path in python_files(TOOL)
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for part in ast.walk(function)
        if isinstance(part, ast.Import | ast.ImportFrom) or _imports_by_call(part)
    }
    assert late == set(LATE_IMPORTS)


def _imports_by_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and (
        ast.unparse(node.func) in ("importlib.import_module", "__import__")
    )


@pytest.mark.parametrize("folder", [RUNTIME, CLIENT], ids=name)
def test_clients_import_nothing_but_the_standard_library_attrs_and_httpx(
    folder: Path,
) -> None:
    foreign = {
        f"{name(path)}:{statement.lineno}: {module}"
        for path in python_files(folder)
        for statement, module in imports(tree(path))
        if not module.startswith(".")
        and not _allowed(module, typing_only=statement in _typing_only(path))
    }
    assert foreign == set()


def _allowed(module: str, *, typing_only: bool) -> bool:
    top = module.partition(".")[0]
    if top in TYPING_ONLY:
        return typing_only
    return top in ALLOWED or top in sys.stdlib_module_names


def _typing_only(path: Path) -> set[ast.stmt]:
    return {
        statement
        for block in type_checking_blocks(tree(path))
        for statement, _ in imports(block)
    }


@pytest.mark.parametrize(
    ("folder", "modules"),
    [(RUNTIME, HTTP), (CLIENT, {"_runtime/http.py": "httpx"})],
)
def test_one_module_knows_the_http_library(
    folder: Path, modules: dict[str, str]
) -> None:
    knowing = {
        path.relative_to(folder).as_posix(): top
        for path in python_files(folder)
        for _, module in imports(tree(path))
        if (top := module.partition(".")[0]) in LIBRARIES
    }
    assert knowing == modules


def test_both_http_modules_are_the_same_but_for_the_library() -> None:
    one, two = ((RUNTIME / file).read_text("utf-8") for file in HTTP)
    assert one.replace("from httpx import", "from httpx2 import") == two


def test_the_runtime_makes_attrs_classes_only_where_models_are_made() -> None:
    """To import attrs costs more than all else that a client needs to start."""
    using = {
        path.relative_to(RUNTIME).as_posix()
        for path in python_files(RUNTIME)
        if any(
            module == "attrs" and statement not in _typing_only(path)
            for statement, module in imports(tree(path))
        )
    }
    assert using <= {"model.py", "codec/fields.py"}
