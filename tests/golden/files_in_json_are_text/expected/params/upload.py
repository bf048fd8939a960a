"""What may be passed for Upload, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._runtime.bodies.files import FileInput
    from ..models import Shared
    from .shared import SharedParam


class UploadParam(TypedDict, total=False):
    """Upload as a dict."""

    file: FileInput
    shared: Shared | SharedParam
