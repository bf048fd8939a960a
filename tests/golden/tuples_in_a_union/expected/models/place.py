"""Place."""

from __future__ import annotations

from typing import TypeAlias, Union

Place: TypeAlias = Union["tuple[float, float]", "tuple[float, float, str]", "list[str]"]
