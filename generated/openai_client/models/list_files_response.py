"""ListFilesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._runtime.model import BaseModel

if TYPE_CHECKING:
    from .open_ai_file import OpenAIFile


@define(kw_only=True, repr=False)
class ListFilesResponse(BaseModel):
    """The files that an organization has uploaded."""

    object: str
    """Always `list`."""

    data: list[OpenAIFile]
    """The files, without their contents."""
