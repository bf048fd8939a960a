"""What may be passed for Place, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.sequences import SequenceNotStr

PlaceParam: TypeAlias = Union[
    "tuple[float, float]",
    "list[float]",
    "tuple[float, float, str]",
    "list[float | str]",
    "SequenceNotStr[str]",
]
