"""Looks up the names in annotations: in the module, or in the package's lazy models."""

from __future__ import annotations

import builtins
import datetime
import decimal
import sys
import typing
import uuid
from functools import lru_cache
from typing import TYPE_CHECKING

from .. import unions
from ..unset import Unset

if TYPE_CHECKING:
    from types import ModuleType

    from .shapes import Shape

# Not all of builtins: a model may be called Warning or TimeoutError.
_BUILTIN = frozenset(
    ("str", "int", "float", "bool", "list", "dict", "tuple", "object", "bytes")
)
_MISSING = object()
# Modules import them for type checkers only, and leaves of plans are looked up where
# nothing imports them.
_FORMATS: dict[str, object] = {
    "datetime": datetime.datetime,
    "date": datetime.date,
    "time": datetime.time,
    "UUID": uuid.UUID,
    "Decimal": decimal.Decimal,
}
# What a caller may upload never comes back; its alias is for type checkers only.
_OPAQUE = {"FileInput": object, "Unset": Unset}


class Scope:
    """Where the names of a module's annotations are looked up.

    Modules import each other's models for type checkers only, so a name that the
    module does not have at run time is an attribute of the package that holds it.

    Attributes:
        aliases: The shapes of the aliases that were looked up from here.
    """

    __slots__ = ("_module", "_package", "aliases")

    def __init__(self, module: ModuleType, package: ModuleType | None) -> None:
        self._module = module
        self._package = package
        self.aliases: dict[str, Shape] = {}

    def loaded(self, name: str) -> bool:
        """Say whether looking the name up imports nothing."""
        # Formats are not asked for: a model that is not imported may be called UUID.
        return name in vars(self._module) or name in _BUILTIN or name in _OPAQUE

    def look_up(self, name: str) -> object:
        """Give what a name stands for.

        Raises:
            NameError: Nobody knows it: the generated package is broken.
        """
        found = vars(self._module).get(name, _MISSING)
        if found is not _MISSING:
            return found
        if name in _BUILTIN:
            return getattr(builtins, name)
        for module in (self._module, self._package):
            found = getattr(module, name, _MISSING)
            if found is not _MISSING:
                return found
        for known in (_OPAQUE, _FORMATS):
            if name in known:
                return known[name]
        # An alias that is text is read where it is used, and what its own module
        # imported for it may be missing there.
        for module in (typing, unions):
            found = getattr(module, name, _MISSING)
            if found is not _MISSING:
                return found
        raise NameError(
            f"an annotation in {self._module.__name__} names {name!r}, which is "
            "neither there nor among the package's models"
        )


@lru_cache(maxsize=None)
def scope_of(module: ModuleType) -> Scope:
    """Give the scope of a module; the same one each time."""
    parent = module.__name__.rpartition(".")[0]
    return Scope(module, sys.modules.get(parent))
