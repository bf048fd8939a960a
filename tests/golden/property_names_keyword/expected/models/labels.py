"""Labels."""

from __future__ import annotations

from typing import TypeAlias

Labels: TypeAlias = "dict[str, int]"
