"""What may be passed for CreateCompletionRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .._runtime.sequences import SequenceNotStr
    from ..models import CreateCompletionRequestModel


class CreateCompletionRequestParam(TypedDict, total=False):
    """CreateCompletionRequest as a dict."""

    model: Required[CreateCompletionRequestModel]
    prompt: Required[
        str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]] | None
    ]
    suffix: str | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    n: int | None
    stream: bool | None
    logprobs: int | None
    echo: bool | None
    stop: str | SequenceNotStr[str] | None
    presence_penalty: float | None
    frequency_penalty: float | None
    best_of: int | None
    logit_bias: Mapping[str, Any] | None
    user: str
