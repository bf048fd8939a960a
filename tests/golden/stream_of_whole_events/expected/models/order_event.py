"""OrderEvent, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .order import Order

OrderEvent: TypeAlias = Annotated[
    Union["OrderEventReady", "OrderEventNote", "OrderEventOther"],
    ByTag(
        "event",
        {"ready": "OrderEventReady", "note": "OrderEventNote"},
        default="OrderEventOther",
    ),
]


@define(kw_only=True, repr=False)
class OrderEventReady(BaseModel):
    """A form of `OrderEvent`."""

    event: Literal["ready"] = "ready"

    id: str | Unset = UNSET

    data: Order


@define(kw_only=True, repr=False)
class OrderEventNote(BaseModel):
    """A form of `OrderEvent`."""

    event: Literal["note"] = "note"

    data: str


@define(kw_only=True, repr=False)
class OrderEventOther(BaseModel):
    """A form of `OrderEvent`."""

    data: Any
