"""Nested."""

from __future__ import annotations

from typing import TypeAlias

Nested: TypeAlias = "list[Nested]"
