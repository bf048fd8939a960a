"""Nothing."""

from __future__ import annotations

from typing import TypeAlias

Nothing: TypeAlias = None
"""Nothing at all."""
