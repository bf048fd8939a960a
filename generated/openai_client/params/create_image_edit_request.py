"""What may be passed for CreateImageEditRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .._runtime.bodies.files import FileInput


class CreateImageEditRequestParam(TypedDict, total=False):
    """CreateImageEditRequest as a dict."""

    image: Required[FileInput]
    mask: FileInput
    prompt: Required[str]
    n: int | None
    size: Literal["256x256", "512x512", "1024x1024"] | str | None
    response_format: Literal["url", "b64_json"] | str | None
    user: str
