"""Word."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

Word: TypeAlias = Union[Literal["a", "b"], str, None]
