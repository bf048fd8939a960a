"""CreateImageEditRequest."""

from __future__ import annotations

from typing import Literal

from attrs import define

from .._runtime.bodies.files import FileInput
from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateImageEditRequest(BaseModel):
    """An image, the area to redraw, and what to draw."""

    image: FileInput
    """A square PNG file below 4 MB. Unless there is a mask, its own transparent
    parts are the ones that get redrawn.
    """

    mask: FileInput | Unset = UNSET
    """A PNG file below 4 MB and as large as the image. Where it is transparent the
    image is redrawn.
    """

    prompt: str
    """What the finished images show, in at most 1000 characters."""

    n: int | None | Unset = UNSET
    """How many different images to draw.

    The API's default is 1. At least 1. At most 10.
    """

    size: Literal["256x256", "512x512", "1024x1024"] | str | None | Unset = UNSET
    """Width and height of every image, in pixels.

    The API's default is "1024x1024".
    """

    response_format: Literal["url", "b64_json"] | str | None | Unset = UNSET
    """How to hand the images over, as links that expire (`url`) or within the answer
    (`b64_json`).

    The API's default is "url".
    """

    user: str | Unset = UNSET
    """A name of your choice for the person on whose behalf you ask, so that misuse
    can be traced to one person.
    """
