"""Search, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey
from .._runtime.unset import UNSET, Unset

Search: TypeAlias = Annotated[
    Union[
        "SearchBy1",
        "SearchBy2",
        "SearchBy3",
        "SearchBy4",
        "SearchBy5",
        "SearchBy6",
        "SearchBy7",
        "SearchBy8",
        "SearchBy9",
    ],
    ByKey(
        {
            "by1": "SearchBy1",
            "by2": "SearchBy2",
            "by3": "SearchBy3",
            "by4": "SearchBy4",
            "by5": "SearchBy5",
            "by6": "SearchBy6",
            "by7": "SearchBy7",
            "by8": "SearchBy8",
            "by9": "SearchBy9",
        },
    ),
]


@define(kw_only=True, repr=False)
class SearchBy1(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by1: str


@define(kw_only=True, repr=False)
class SearchBy2(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by2: str


@define(kw_only=True, repr=False)
class SearchBy3(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by3: str


@define(kw_only=True, repr=False)
class SearchBy4(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by4: str


@define(kw_only=True, repr=False)
class SearchBy5(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by5: str


@define(kw_only=True, repr=False)
class SearchBy6(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by6: str


@define(kw_only=True, repr=False)
class SearchBy7(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by7: str


@define(kw_only=True, repr=False)
class SearchBy8(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by8: str


@define(kw_only=True, repr=False)
class SearchBy9(BaseModel):
    """A form of `Search`."""

    in1: str | Unset = UNSET

    same: int | str | Unset = UNSET

    in2: str | Unset = UNSET

    in3: str | Unset = UNSET

    in4: str | Unset = UNSET

    in5: str | Unset = UNSET

    in6: str | Unset = UNSET

    in7: str | Unset = UNSET

    in8: str | Unset = UNSET

    by9: str
