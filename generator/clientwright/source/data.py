"""The type of what a JSON or YAML text holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Never, TypeAlias, Union

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON: TypeAlias = Union[bool, int, float, str, "list[JSON]", "dict[str, JSON]", None]
"""Plain data: the objects that `json.loads` gives."""

EMPTY: Final[Mapping[str, Never]] = {}
"""A mapping of nothing, for defaults; its type forbids to add to it."""
