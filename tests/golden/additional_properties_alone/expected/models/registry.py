"""Registry, and the types inside it."""

from __future__ import annotations

from typing import TypeAlias

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

Registry: TypeAlias = "dict[str, RegistryValue]"


@define(kw_only=True, repr=False)
class RegistryValue(BaseModel):
    """A value in `Registry`."""

    name: str | Unset = UNSET
