"""DeleteModelResponse."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class DeleteModelResponse(BaseModel):
    """Confirms that a fine-tuned model was removed."""

    id: str
    """The identifier that the model had."""

    object: str
    """Always `model`."""

    deleted: bool
    """Whether the model is gone."""
