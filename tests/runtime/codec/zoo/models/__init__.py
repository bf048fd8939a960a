"""The models, each imported when it is first asked for."""

from __future__ import annotations

import importlib

_MODULES = {"Animal": "animal", "Bird": "bird", "Cage": "cage", "Fish": "fish"}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    module = importlib.import_module(f".{_MODULES[name]}", __name__)
    found: object = getattr(module, name)
    return found
