"""The models of the API. A module is imported when its class is first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_model import AnyModel as AnyModel
    from .attribute_error_model import AttributeErrorModel as AttributeErrorModel
    from .client import Client as Client
    from .exception import Exception as Exception
    from .literal_type import LiteralType as LiteralType
    from .model import Model as Model
    from .none_model import NoneModel as NoneModel
    from .unset_model import UNSETModel as UNSETModel
    from .union_type import UnionType as UnionType
    from .unset_model_ import UnsetModel as UnsetModel

_MODULES = {
    "AnyModel": "any_model",
    "AttributeErrorModel": "attribute_error_model",
    "Client": "client",
    "Exception": "exception",
    "LiteralType": "literal_type",
    "Model": "model",
    "NoneModel": "none_model",
    "UNSETModel": "unset_model",
    "UnionType": "union_type",
    "UnsetModel": "unset_model_",
}

__all__ = [
    "AnyModel",
    "AttributeErrorModel",
    "Client",
    "Exception",
    "LiteralType",
    "Model",
    "NoneModel",
    "UNSETModel",
    "UnionType",
    "UnsetModel",
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
