"""ListFineTunesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel

if TYPE_CHECKING:
    from .fine_tune import FineTune


@define(kw_only=True, repr=False)
class ListFineTunesResponse(BaseModel):
    """The fine-tuning jobs of an organization."""

    object: str
    """Always `list`."""

    data: list[FineTune]
    """The jobs, finished or not."""
