"""Loop."""

from __future__ import annotations

from typing import Any, TypeAlias

Loop: TypeAlias = Any
