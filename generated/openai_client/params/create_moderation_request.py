"""What may be passed for CreateModerationRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .._runtime.sequences import SequenceNotStr


class CreateModerationRequestParam(TypedDict, total=False):
    """CreateModerationRequest as a dict."""

    input: Required[str | SequenceNotStr[str]]
    model: Literal["text-moderation-latest", "text-moderation-stable"] | str
