"""Colour."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

Colour: TypeAlias = Union[Literal["black", "white"], str]
"""What it looks like."""
