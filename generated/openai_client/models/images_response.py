"""ImagesResponse, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ImagesResponse(BaseModel):
    """Images that were drawn for a request."""

    created: int
    """When the images were drawn, as Unix time in seconds."""

    data: list[Image]
    """The images, as many as `n` asked for."""


@define(kw_only=True, repr=False)
class Image(BaseModel):
    """An image, either as a link or as its bytes."""

    url: str | Unset = UNSET
    """Where to fetch the image, for an hour or so. Present if links were asked for."""

    b64_json: str | Unset = UNSET
    """The bytes of a PNG file in base64. Present if `b64_json` was asked for."""
