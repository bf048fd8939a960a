"""Nothing."""

from __future__ import annotations

from typing import Any, TypeAlias

Nothing: TypeAlias = Any
