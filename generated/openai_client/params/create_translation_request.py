"""What may be passed for CreateTranslationRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .._runtime.bodies.files import FileInput


class CreateTranslationRequestParam(TypedDict, total=False):
    """CreateTranslationRequest as a dict."""

    file: Required[FileInput]
    model: Required[Literal["whisper-1"] | str]
    prompt: str
    response_format: str
    temperature: float
