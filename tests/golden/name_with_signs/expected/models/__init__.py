"""The models of the API. A module is imported when its class is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .com_example_pet import ComExamplePet as ComExamplePet
    from .http_error import HTTPError as HTTPError
    from .n2fa import N2fa as N2fa
    from .paged_of_pet import PagedOfPet as PagedOfPet
    from .pet_owner import PetOwner as PetOwner
    from .v2_pet import V2Pet as V2Pet

_MODULES = {
    "ComExamplePet": "com_example_pet",
    "HTTPError": "http_error",
    "N2fa": "n2fa",
    "PagedOfPet": "paged_of_pet",
    "PetOwner": "pet_owner",
    "V2Pet": "v2_pet",
}

__all__ = [
    "ComExamplePet",
    "HTTPError",
    "N2fa",
    "PagedOfPet",
    "PetOwner",
    "V2Pet",
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
