"""Order, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Order: TypeAlias = Annotated[
    Union["OrderDelivery", "OrderPickup"],
    ByKey({"address": "OrderDelivery", "store": "OrderPickup"}),
]


@define(kw_only=True, repr=False)
class OrderDelivery(BaseModel):
    """A form of `Order`."""

    id: str

    address: str


@define(kw_only=True, repr=False)
class OrderPickup(BaseModel):
    """A form of `Order`."""

    id: str

    store: str
