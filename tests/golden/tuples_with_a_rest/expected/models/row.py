"""Row, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .cell import Cell
    from .header import Header


@define(kw_only=True, repr=False)
class Row(BaseModel):
    of_fixed_length: tuple[str, int] | Unset = UNSET

    that_may_be_shorter: list[str | int] | Unset = UNSET
    """At least 1 item."""

    up_to_a_length: list[str | int] | Unset = UNSET
    """At most 2 items."""

    then_of_one_type: list[str | bool] | Unset = UNSET

    then_anything: list[Any] | Unset = UNSET

    then_objects: list[RowThenObjectsItem] | Unset = UNSET


RowThenObjectsItem: TypeAlias = Annotated[
    Union["Header", "Cell"],
    ByKey({"title": "Header", "value": "Cell"}),
]
