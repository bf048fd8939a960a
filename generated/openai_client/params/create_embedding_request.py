"""What may be passed for CreateEmbeddingRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .._runtime.sequences import SequenceNotStr


class CreateEmbeddingRequestParam(TypedDict, total=False):
    """CreateEmbeddingRequest as a dict."""

    model: Required[Literal["text-embedding-ada-002"] | str]
    input: Required[str | SequenceNotStr[str] | Sequence[int] | Sequence[Sequence[int]]]
    user: str
