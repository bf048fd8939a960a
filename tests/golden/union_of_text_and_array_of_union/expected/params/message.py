"""What may be passed for Message, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from ..models import Image, Text
    from .image import ImageParam
    from .text import TextParam


class MessageParam(TypedDict, total=False):
    """Message as a dict."""

    content: Required[str | Sequence[MessageContentItemParam]]


MessageContentItemParam: TypeAlias = Union["Text", "TextParam", "Image", "ImageParam"]
