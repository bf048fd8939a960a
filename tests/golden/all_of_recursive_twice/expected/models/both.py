"""Both, and the types inside it."""

from __future__ import annotations

from typing import TypeAlias, Union

Both: TypeAlias = Union[str, "list[BothItem]"]


BothItem: TypeAlias = Union[str, "list[BothItem]"]
