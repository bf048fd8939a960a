"""JsonValue."""

from __future__ import annotations

from typing import TypeAlias, Union

JsonValue: TypeAlias = Union[
    str,
    float,
    bool,
    "list[JsonValue]",
    "dict[str, JsonValue]",
]
"""Any JSON value but null."""
