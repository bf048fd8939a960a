"""Part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .image import Image
    from .text_model import TextModel

Part: TypeAlias = Annotated[
    Union["TextModel", "Image"],
    ByTag("type", {"text": "TextModel", "image": "Image"}),
]
