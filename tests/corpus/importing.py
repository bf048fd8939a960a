"""Imports a package with nothing but attrs and httpx, and compiles the codec of each model.

Run as a program: `python importing.py PACKAGE`, in the package's parent folder. It
prints how many modules and models there are.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import sys
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import httpx

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType


class Guard(MetaPathFinder):
    """Refuses what is neither of the standard library nor loaded for attrs and httpx."""

    def __init__(self, package: str) -> None:
        loaded = {name.partition(".")[0] for name in sys.modules}
        self._allowed = {package, *sys.stdlib_module_names, *loaded} - {
            "typing_extensions"
        }

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        """Never finds anything."""
        if fullname.partition(".")[0] not in self._allowed:
            raise ImportError(f"the client needs {fullname}")
        return None


def main(package: str) -> None:
    """Import all of a package."""
    assert attrs
    assert httpx
    # A client has no business with what httpx or attrs need it for.
    sys.modules.pop("typing_extensions", None)
    sys.meta_path.insert(0, Guard(package))
    sys.path.insert(0, ".")
    modules = models = 0
    base: Any = importlib.import_module(f"{package}._runtime.model").BaseModel
    for path in sorted(Path(package).rglob("*.py")):
        parts = path.with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        module = importlib.import_module(name)
        modules += 1
        for value in list(vars(module).values()):
            if not (isinstance(value, type) and value.__module__ == name):
                continue
            if issubclass(value, base) and value is not base:
                compile_codec(value)
                models += 1
    print(json.dumps({"modules": modules, "models": models}))


def compile_codec(model: Any) -> None:
    """Take something unknown through a model; only then are annotations resolved."""
    data = {"not known today": [1, None, "x"]}
    assert model.from_dict(data).to_dict() == data, model
    error = sys.modules[f"{model.__module__.split('.')[0]}._runtime.codec.error"]
    with contextlib.suppress(error.DecodeError):
        model.from_dict({}, strict=True)


if __name__ == "__main__":
    main(sys.argv[1])
