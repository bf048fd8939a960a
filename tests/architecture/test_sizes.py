"""Modules and functions stay small enough to be read at once."""

from __future__ import annotations

import ast
import re

from architecture.sources import (
    CLIENT,
    ROOT,
    RUNTIME,
    TEMPLATES,
    TOOL,
    name,
    python_files,
    tree,
)

LONGEST_MODULE = 400
LONGEST_FUNCTION = 60
WRITTEN = (TOOL, RUNTIME, ROOT / "benchmarks")

# A context manager is named like the function that it is used as.
SILENCED = {"transport_errors.py: noqa: N801"}

# These are the words that the test below looks for, and therefore stand here: nothing is
# silenced or put off by them.
_MARKS = re.compile(
    r"type:\s*ignore|pyright:\s*ignore|noqa\b.*?(?= -|$)|fmt:\s*(?:off|skip)|TODO|FIXME",
    re.MULTILINE,
)


def test_modules_are_short() -> None:
    lengths = {
        name(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files(*WRITTEN, ROOT / "tests")
    }
    assert {p: n for p, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_functions_are_short() -> None:
    lengths = {
        f"{name(path)}: {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in python_files(*WRITTEN)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {f: n for f, n in lengths.items() if n > LONGEST_FUNCTION} == {}


def test_no_checker_is_silenced_and_nothing_is_left_for_later() -> None:
    marked = {
        f"{path.name}: {found[0]}"
        for path in (*python_files(TOOL, RUNTIME, CLIENT), *TEMPLATES.glob("*.jinja"))
        for found in _MARKS.finditer(path.read_text("utf-8"))
    }
    assert marked == set(SILENCED)


def test_every_module_says_what_it_is_for() -> None:
    silent = {
        name(path)
        for path in python_files(*WRITTEN, ROOT / "tests")
        if ast.get_docstring(tree(path)) is None and path.read_text("utf-8").strip()
    }
    assert silent == set()
