"""Payment, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey

Payment: TypeAlias = Annotated[
    Union["PaymentCard", "PaymentAccount"],
    ByKey({"card": "PaymentCard", "iban": "PaymentAccount"}),
]


@define(kw_only=True, repr=False)
class PaymentCard(BaseModel):
    """A form of `Payment`."""

    amount: int

    card: str


@define(kw_only=True, repr=False)
class PaymentAccount(BaseModel):
    """A form of `Payment`."""

    amount: int

    iban: str
