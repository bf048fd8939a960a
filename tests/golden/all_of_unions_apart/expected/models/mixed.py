"""Mixed, and the types inside it."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByFit, ByTag
from .._runtime.unset import UNSET, Unset

Mixed: TypeAlias = Annotated[
    Union["MixedKind", "MixedKindModel", "MixedKind19b1", "MixedKind552c"],
    ByTag(
        "kind",
        {
            "circle": ByFit("MixedKind", "MixedKindModel"),
            "line": ByFit("MixedKind", "MixedKind19b1"),
            "point": ByFit("MixedKindModel", "MixedKind552c"),
            "square": ByFit("MixedKind19b1", "MixedKind552c"),
        },
    ),
]


@define(kw_only=True, repr=False)
class MixedKind(BaseModel):
    """A form of `Mixed`."""

    kind: Literal["circle", "line"] | str

    radius: float | Unset = UNSET

    length: float | Unset = UNSET


@define(kw_only=True, repr=False)
class MixedKindModel(BaseModel):
    """A form of `Mixed`."""

    kind: Literal["circle", "point"] | str

    radius: float | Unset = UNSET


@define(kw_only=True, repr=False)
class MixedKind19b1(BaseModel):
    """A form of `Mixed`."""

    kind: Literal["square", "line"] | str

    side: float | Unset = UNSET

    length: float | Unset = UNSET


@define(kw_only=True, repr=False)
class MixedKind552c(BaseModel):
    """A form of `Mixed`."""

    kind: Literal["square", "point"] | str

    side: float | Unset = UNSET
