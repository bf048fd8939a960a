"""Input, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByItem, ByKey

Input: TypeAlias = Annotated[
    Union["list[InputTextItem]", "list[InputImageItem]", "list[InputSoundItem]"],
    ByItem(
        ByKey(
            {
                "text": "InputTextItem",
                "image": "InputImageItem",
                "sound": "InputSoundItem",
            },
        ),
    ),
]


@define(kw_only=True, repr=False)
class InputTextItem(BaseModel):
    """An item of a form of `Input`."""

    text: str


@define(kw_only=True, repr=False)
class InputImageItem(BaseModel):
    """An item of a form of `Input`."""

    image: str


@define(kw_only=True, repr=False)
class InputSoundItem(BaseModel):
    """An item of a form of `Input`."""

    sound: str
