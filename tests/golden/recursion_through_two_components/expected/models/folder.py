"""Folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._runtime.model import BaseModel

if TYPE_CHECKING:
    from .entry import Entry


@define(kw_only=True, repr=False)
class Folder(BaseModel):
    type: Literal["folder"] = "folder"

    entries: list[Entry]
