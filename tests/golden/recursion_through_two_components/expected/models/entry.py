"""Entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .file import File
    from .folder import Folder

Entry: TypeAlias = Annotated[
    Union["Folder", "File"],
    ByTag("type", {"folder": "Folder", "file": "File"}),
]
