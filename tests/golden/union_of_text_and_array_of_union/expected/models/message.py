"""Message, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .image import Image
    from .text import Text


@define(kw_only=True, repr=False)
class Message(BaseModel):
    content: str | list[MessageContentItem]


MessageContentItem: TypeAlias = Annotated[
    Union["Text", "Image"],
    ByTag("type", {"text": "Text", "image": "Image"}),
]
