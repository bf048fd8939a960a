"""Voice."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.model import BaseModel


@define(kw_only=True, repr=False)
class Voice(BaseModel):
    name: (
        Literal[
            "a-rather-long-voice-name",
            "another-quite-long-voice-name",
            "the-third-of-these-voices",
        ]
        | str
    )
