"""Word."""

from __future__ import annotations

from typing import TypeAlias

Word: TypeAlias = str
