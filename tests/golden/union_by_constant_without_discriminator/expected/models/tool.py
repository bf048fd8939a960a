"""Tool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .code import Code
    from .search import Search

Tool: TypeAlias = Annotated[
    Union["Search", "Code"],
    ByTag("type", {"search": "Search", "search_preview": "Search", "code": "Code"}),
]
