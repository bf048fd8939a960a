"""The models of the API. A module is imported when its class is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .owner import Owner as Owner
    from .pet import Pet as Pet

_MODULES = {
    "Owner": "owner",
    "Pet": "pet",
}

__all__ = [
    "Owner",
    "Pet",
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
