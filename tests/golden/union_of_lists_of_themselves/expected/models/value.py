"""Value."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .nest import Nest

Value: TypeAlias = Union[str, "list[Value]", "Nest"]
