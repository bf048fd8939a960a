"""Path."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .point import Point

Path: TypeAlias = Union["tuple[Point, Point]", "list[Point]"]
"""Points, or a point and what follows it; a tuple and a list of the same may be
either.
"""
