"""Open."""

from __future__ import annotations

from typing import Any, TypeAlias

Open: TypeAlias = "dict[str, Any]"
