"""Order, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Order: TypeAlias = Annotated[
    Union["OrderOption", "OrderOptionType"],
    ByKey(
        {
            "address": ByKey(
                {
                    "card": ByKey(
                        {
                            "gift": "OrderOptionTypeAddressCard",
                            "plain": "OrderOptionTypeAddressCardModel",
                        },
                    ),
                },
                default=ByKey(
                    {
                        "gift": "OrderOptionTypeAddressCash",
                        "plain": "OrderOptionTypeAddressCashModel",
                    },
                ),
            ),
        },
        default=ByKey(
            {
                "card": ByKey(
                    {
                        "gift": "OrderOptionPickupCard",
                        "plain": "OrderOptionPickupCardModel",
                    },
                ),
            },
            default=ByKey(
                {
                    "gift": "OrderOptionPickupCash",
                    "plain": "OrderOptionPickupCashModel",
                },
            ),
        ),
    ),
]


OrderOption: TypeAlias = Annotated[
    Union[
        "OrderOptionPickupCash",
        "OrderOptionPickupCashModel",
        "OrderOptionPickupCard",
        "OrderOptionPickupCardModel",
    ],
    ByKey(
        {
            "card": ByKey(
                {
                    "gift": "OrderOptionPickupCard",
                    "plain": "OrderOptionPickupCardModel",
                },
            ),
        },
        default=ByKey(
            {"gift": "OrderOptionPickupCash", "plain": "OrderOptionPickupCashModel"},
        ),
    ),
]


@define(kw_only=True, repr=False)
class OrderOptionPickupCash(BaseModel):
    """A form of `OrderOption`."""

    pickup: bool

    cash: float

    gift: str


@define(kw_only=True, repr=False)
class OrderOptionPickupCashModel(BaseModel):
    """A form of `OrderOption`."""

    pickup: bool

    cash: float

    plain: str


@define(kw_only=True, repr=False)
class OrderOptionPickupCard(BaseModel):
    """A form of `OrderOption`."""

    pickup: bool

    card: str

    gift: str


@define(kw_only=True, repr=False)
class OrderOptionPickupCardModel(BaseModel):
    """A form of `OrderOption`."""

    pickup: bool

    card: str

    plain: str


OrderOptionType: TypeAlias = Annotated[
    Union[
        "OrderOptionTypeAddressCash",
        "OrderOptionTypeAddressCashModel",
        "OrderOptionTypeAddressCard",
        "OrderOptionTypeAddressCardModel",
    ],
    ByKey(
        {
            "card": ByKey(
                {
                    "gift": "OrderOptionTypeAddressCard",
                    "plain": "OrderOptionTypeAddressCardModel",
                },
            ),
        },
        default=ByKey(
            {
                "gift": "OrderOptionTypeAddressCash",
                "plain": "OrderOptionTypeAddressCashModel",
            },
        ),
    ),
]


@define(kw_only=True, repr=False)
class OrderOptionTypeAddressCash(BaseModel):
    """A form of `OrderOptionType`."""

    address: str

    cash: float

    gift: str


@define(kw_only=True, repr=False)
class OrderOptionTypeAddressCashModel(BaseModel):
    """A form of `OrderOptionType`."""

    address: str

    cash: float

    plain: str


@define(kw_only=True, repr=False)
class OrderOptionTypeAddressCard(BaseModel):
    """A form of `OrderOptionType`."""

    address: str

    card: str

    gift: str


@define(kw_only=True, repr=False)
class OrderOptionTypeAddressCardModel(BaseModel):
    """A form of `OrderOptionType`."""

    address: str

    card: str

    plain: str
