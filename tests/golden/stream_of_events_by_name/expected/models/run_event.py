"""RunEvent, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByTag
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .run import Run

RunEvent: TypeAlias = Annotated[
    Union["RunEventRunCreated", "RunEventEventData"],
    ByTag(
        "event",
        {
            "run.created": "RunEventRunCreated",
            "run.completed": "RunEventEventData",
            "run.failed": "RunEventEventData",
        },
    ),
]


@define(kw_only=True, repr=False)
class RunEventRunCreated(BaseModel):
    """More than an event has, which is not required."""

    enabled: bool | Unset = UNSET

    event: Literal["run.created"] = "run.created"

    data: Run


@define(kw_only=True, repr=False)
class RunEventEventData(BaseModel):
    """A form of `RunEvent`."""

    event: Literal["run.completed", "run.failed"] | str

    data: Run
