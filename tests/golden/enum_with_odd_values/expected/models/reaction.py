"""Reaction."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

Reaction: TypeAlias = Union[
    Literal["+1", "-1", "", " ", "it's", 'say "hi"', "a\nb", "\\", "café", "🎉"],
    str,
]
