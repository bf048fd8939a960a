"""ListModelsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel

if TYPE_CHECKING:
    from .model import Model


@define(kw_only=True, repr=False)
class ListModelsResponse(BaseModel):
    """The models that an API key gives access to."""

    object: str
    """Always `list`."""

    data: list[Model]
    """The models, in no particular order."""
