"""What may be passed for CreateImageVariationRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .._runtime.bodies.files import FileInput


class CreateImageVariationRequestParam(TypedDict, total=False):
    """CreateImageVariationRequest as a dict."""

    image: Required[FileInput]
    n: int | None
    size: Literal["256x256", "512x512", "1024x1024"] | str | None
    response_format: Literal["url", "b64_json"] | str | None
    user: str
