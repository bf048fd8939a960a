"""Left."""

from __future__ import annotations

from typing import TypeAlias, Union

Left: TypeAlias = Union[int, str]
