"""Message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .call import Call
    from .part import Part

Message: TypeAlias = Annotated[
    Union["Part", "Call"],
    ByTag("type", {"text": "Text", "image": "Image", "call": "Call"}),
]
