"""Vehicle, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .car import Car
    from .taxi import Taxi


@define(kw_only=True, repr=False)
class Vehicle(BaseModel):
    kind: str


VehicleUnion: TypeAlias = Annotated[
    Union["Car", "Taxi", "Vehicle"],
    ByTag("kind", {"car": "Car", "Taxi": "Taxi"}, default="Vehicle"),
]
