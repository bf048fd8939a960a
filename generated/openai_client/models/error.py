"""Error."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class Error(BaseModel):
    """What went wrong with a request."""

    type: str
    """The kind of error, such as `invalid_request_error`."""

    message: str
    """An explanation for people. Do not compare against it, the wording changes."""

    param: str | None
    """The part of the request that is at fault, or null if that is not one part."""

    code: str | None
    """A fixed word for programs to compare against, or null if this error has none."""
