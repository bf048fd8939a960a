"""Shared."""

from __future__ import annotations

from attrs import define

from .._runtime.bodies.files import FileInput
from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Shared(BaseModel):
    """In parts and in JSON."""

    signature: FileInput | Unset = UNSET
