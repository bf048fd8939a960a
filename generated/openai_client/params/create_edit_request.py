"""What may be passed for CreateEditRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required


class CreateEditRequestParam(TypedDict, total=False):
    """CreateEditRequest as a dict."""

    model: Required[Literal["text-davinci-edit-001", "code-davinci-edit-001"] | str]
    input: str | None
    instruction: Required[str]
    n: int | None
    temperature: float | None
    top_p: float | None
