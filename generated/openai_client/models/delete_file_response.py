"""DeleteFileResponse."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class DeleteFileResponse(BaseModel):
    """Confirms that a file was removed."""

    id: str
    """The identifier that the file had."""

    object: str
    """Always `file`."""

    deleted: bool
    """Whether the file is gone."""
