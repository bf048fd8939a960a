"""Everything."""

from __future__ import annotations

from typing import Any, TypeAlias

Everything: TypeAlias = Any
