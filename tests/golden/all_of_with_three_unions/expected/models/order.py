"""Order, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Order: TypeAlias = Annotated[
    Union[
        "OrderPickupCash",
        "OrderPickupCashModel",
        "OrderPickupCard",
        "OrderPickupCardModel",
        "OrderAddressCash",
        "OrderAddressCashModel",
        "OrderAddressCard",
        "OrderAddressCardModel",
    ],
    ByKey(
        {
            "address": ByKey(
                {
                    "card": ByKey(
                        {"gift": "OrderAddressCard", "plain": "OrderAddressCardModel"},
                    ),
                },
                default=ByKey(
                    {"gift": "OrderAddressCash", "plain": "OrderAddressCashModel"},
                ),
            ),
        },
        default=ByKey(
            {
                "card": ByKey(
                    {"gift": "OrderPickupCard", "plain": "OrderPickupCardModel"},
                ),
            },
            default=ByKey({"gift": "OrderPickupCash", "plain": "OrderPickupCashModel"}),
        ),
    ),
]


@define(kw_only=True, repr=False)
class OrderPickupCash(BaseModel):
    """A form of `Order`."""

    pickup: bool

    cash: float

    gift: str


@define(kw_only=True, repr=False)
class OrderPickupCashModel(BaseModel):
    """A form of `Order`."""

    pickup: bool

    cash: float

    plain: str


@define(kw_only=True, repr=False)
class OrderPickupCard(BaseModel):
    """A form of `Order`."""

    pickup: bool

    card: str

    gift: str


@define(kw_only=True, repr=False)
class OrderPickupCardModel(BaseModel):
    """A form of `Order`."""

    pickup: bool

    card: str

    plain: str


@define(kw_only=True, repr=False)
class OrderAddressCash(BaseModel):
    """A form of `Order`."""

    address: str

    cash: float

    gift: str


@define(kw_only=True, repr=False)
class OrderAddressCashModel(BaseModel):
    """A form of `Order`."""

    address: str

    cash: float

    plain: str


@define(kw_only=True, repr=False)
class OrderAddressCard(BaseModel):
    """A form of `Order`."""

    address: str

    card: str

    gift: str


@define(kw_only=True, repr=False)
class OrderAddressCardModel(BaseModel):
    """A form of `Order`."""

    address: str

    card: str

    plain: str
