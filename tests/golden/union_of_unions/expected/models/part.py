"""Part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .image import Image
    from .text import Text

Part: TypeAlias = Annotated[
    Union["Text", "Image"],
    ByTag("type", {"text": "Text", "image": "Image"}),
]
