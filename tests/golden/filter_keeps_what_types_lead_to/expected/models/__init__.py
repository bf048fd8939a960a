"""The models of the API. A module is imported when its class is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beside import Beside as Beside
    from .inside import Inside as Inside
    from .kind import Kind as Kind
    from .pets import Pets as Pets

_MODULES = {
    "Beside": "beside",
    "Inside": "inside",
    "Kind": "kind",
    "Pets": "pets",
}

__all__ = [
    "Beside",
    "Inside",
    "Kind",
    "Pets",
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
