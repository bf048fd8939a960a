"""What may be passed for CreateFileRequest, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .._runtime.bodies.files import FileInput


class CreateFileRequestParam(TypedDict, total=False):
    """CreateFileRequest as a dict."""

    file: Required[FileInput]
    purpose: Required[str]
