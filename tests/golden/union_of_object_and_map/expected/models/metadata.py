"""Metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByKey

if TYPE_CHECKING:
    from .known import Known

Metadata: TypeAlias = Annotated[
    Union["Known", "dict[str, str]"],
    ByKey({"author": "Known"}, default="dict[str, str]"),
]
