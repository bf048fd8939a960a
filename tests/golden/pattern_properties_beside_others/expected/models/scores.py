"""Scores."""

from __future__ import annotations

from typing import TypeAlias

Scores: TypeAlias = "dict[str, int | bool | None]"
"""A map."""
