"""Model."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class Model(BaseModel):
    """A model that can be named in a request."""

    id: str
    """The name by which requests refer to the model."""

    object: str
    """Always `model`."""

    created: int
    """When the model was made, as Unix time in seconds."""

    owned_by: str
    """Who made the model, by name of the organization."""
