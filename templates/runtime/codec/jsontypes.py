"""What the JSON parser gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

    JSON: TypeAlias = Union[
        dict[str, "JSON"], list["JSON"], str, int, float, bool, None
    ]
    Object: TypeAlias = dict[str, JSON]

SCALARS = frozenset((str, int, float, bool, type(None)))
