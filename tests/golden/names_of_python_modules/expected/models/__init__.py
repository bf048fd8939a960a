"""The models of the API. A module is imported when its class is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .class_ import Class as Class
    from .import_ import Import as Import
    from .init import Init as Init
    from .typing import Typing as Typing

_MODULES = {
    "Class": "class_",
    "Import": "import_",
    "Init": "init",
    "Typing": "typing",
}

__all__ = [
    "Class",
    "Import",
    "Init",
    "Typing",
]


def __getattr__(name: str) -> object:
    """Import the module of a name when it is first used (PEP 562)."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the names, whether their modules are imported yet or not."""
    return sorted({*globals(), *_MODULES})
