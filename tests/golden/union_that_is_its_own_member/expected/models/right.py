"""Right."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .left import Left

Right: TypeAlias = Union["Left", int]
