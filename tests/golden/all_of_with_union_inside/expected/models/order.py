"""Order, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Order: TypeAlias = Annotated[
    Union["OrderAddress", "OrderStore"],
    ByKey({"address": "OrderAddress", "store": "OrderStore"}),
]


@define(kw_only=True, repr=False)
class OrderAddress(BaseModel):
    """OrderAddress."""

    address: str


@define(kw_only=True, repr=False)
class OrderStore(BaseModel):
    """OrderStore."""

    store: str
