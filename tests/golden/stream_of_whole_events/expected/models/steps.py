"""StepsResponseEvent, and the types inside it."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag
from .._runtime.unset import UNSET, Unset

StepsResponseEvent: TypeAlias = Annotated[
    Union["StepsResponseEventAddText", "StepsResponseEventAddJson"],
    ByTag(
        "event",
        {
            "addText": "StepsResponseEventAddText",
            "addJson": "StepsResponseEventAddJson",
        },
    ),
]


@define(kw_only=True, repr=False)
class StepsResponseEventAddText(BaseModel):
    """A form of `StepsResponseEvent`."""

    event: Literal["addText"] = "addText"

    data: str | Unset = UNSET

    retry: int | Unset = UNSET


@define(kw_only=True, repr=False)
class StepsResponseEventAddJson(BaseModel):
    """A form of `StepsResponseEvent`."""

    event: Literal["addJson"] = "addJson"

    data: StepsResponseEventAddJsonData | Unset = UNSET

    retry: int | Unset = UNSET


@define(kw_only=True, repr=False)
class StepsResponseEventAddJsonData(BaseModel):
    weight: int
