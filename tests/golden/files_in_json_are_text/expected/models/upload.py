"""Upload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.bodies.files import FileInput
from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .shared import Shared


@define(kw_only=True, repr=False)
class Upload(BaseModel):
    file: FileInput | Unset = UNSET

    shared: Shared | Unset = UNSET
    """In parts and in JSON."""
