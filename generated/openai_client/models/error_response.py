"""ErrorResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel

if TYPE_CHECKING:
    from .error import Error


@define(kw_only=True, repr=False)
class ErrorResponse(BaseModel):
    """The body of an answer whose status says that the request failed."""

    error: Error
    """What went wrong with a request."""
