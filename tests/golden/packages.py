"""The packages of all cases on disk, beside one runtime that they share.

A copy of the runtime in each would be checked by type checkers once a case.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

RUNTIME = "_runtime"
SHARED = "shared_runtime"


def write_package(files: Mapping[str, str], folder: Path) -> None:
    """Write a package whose runtime hands on what is in the one beside the folder.

    Args:
        files: the text of each file of the package by its path.
        folder: where it goes; `SHARED` is beside it.
    """
    own = {
        path: text
        for path, text in files.items()
        if path.endswith((".py", "py.typed")) and not path.startswith(f"{RUNTIME}/")
    }
    needed: dict[str, set[str]] = defaultdict(set)
    for text in own.values():
        for module, name in _runtime_imports(ast.parse(text)):
            needed[module].add(name)
    own[f"{RUNTIME}/__init__.py"] = ""
    for module, names in needed.items():
        path = module.replace(".", "/")
        own[f"{RUNTIME}/{path}.py"] = _handing_on(module, names)
        if "/" in path:
            own[f"{RUNTIME}/{path.partition('/')[0]}/__init__.py"] = ""
    _write(own, folder)


def _handing_on(module: str, names: set[str]) -> str:
    """A module of a runtime: aliases of types may be there for type checkers alone."""
    package, _, last = f"{SHARED}.{module}".rpartition(".")
    lines = [f"from {SHARED}.{module} import {name} as {name}" for name in names]
    return "\n".join(
        (
            "from typing import TYPE_CHECKING",
            "if TYPE_CHECKING:",
            *(f"    {line}" for line in sorted(lines)),
            "else:",
            f"    from {package} import {last} as _shared",
            "    def __getattr__(name):",
            "        return getattr(_shared, name)",
            "",
        )
    )


def write_runtime(files: Mapping[str, str], root: Path) -> None:
    """Write the runtime of a package as the one that all share."""
    prefix = f"{RUNTIME}/"
    runtime = {
        path.removeprefix(prefix): text
        for path, text in files.items()
        if path.startswith(prefix)
    }
    _write(runtime, root / SHARED)


def _runtime_imports(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the modules of the runtime that a module imports from, and the names."""
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            package, _, name = node.module.partition(".")
            if node.level and package == RUNTIME:
                yield from ((name, alias.name) for alias in node.names)


def _write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
