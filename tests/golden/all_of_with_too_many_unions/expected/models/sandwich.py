"""Sandwich, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey
from .._runtime.unset import UNSET, Unset

Sandwich: TypeAlias = Annotated[
    Union[
        "SandwichS1",
        "SandwichS2",
        "SandwichS3",
        "SandwichS4",
        "SandwichS5",
        "SandwichS6",
        "SandwichS7",
        "SandwichS8",
        "SandwichS9",
        "SandwichS10",
        "SandwichS11",
        "SandwichS12",
        "SandwichS13",
        "SandwichS14",
        "SandwichS15",
        "SandwichS16",
        "SandwichS17",
    ],
    ByKey(
        {
            "s1": "SandwichS1",
            "s2": "SandwichS2",
            "s3": "SandwichS3",
            "s4": "SandwichS4",
            "s5": "SandwichS5",
            "s6": "SandwichS6",
            "s7": "SandwichS7",
            "s8": "SandwichS8",
            "s9": "SandwichS9",
            "s10": "SandwichS10",
            "s11": "SandwichS11",
            "s12": "SandwichS12",
            "s13": "SandwichS13",
            "s14": "SandwichS14",
            "s15": "SandwichS15",
            "s16": "SandwichS16",
            "s17": "SandwichS17",
        },
    ),
]


@define(kw_only=True, repr=False)
class SandwichS1(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s1: int


@define(kw_only=True, repr=False)
class SandwichS2(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s2: int


@define(kw_only=True, repr=False)
class SandwichS11(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s11: int


@define(kw_only=True, repr=False)
class SandwichS12(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s12: int


@define(kw_only=True, repr=False)
class SandwichS13(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s13: int


@define(kw_only=True, repr=False)
class SandwichS14(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s14: int


@define(kw_only=True, repr=False)
class SandwichS15(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s15: int


@define(kw_only=True, repr=False)
class SandwichS16(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s16: int


@define(kw_only=True, repr=False)
class SandwichS17(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s17: int


@define(kw_only=True, repr=False)
class SandwichS3(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s3: int


@define(kw_only=True, repr=False)
class SandwichS4(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s4: int


@define(kw_only=True, repr=False)
class SandwichS5(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s5: int


@define(kw_only=True, repr=False)
class SandwichS6(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s6: int


@define(kw_only=True, repr=False)
class SandwichS7(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s7: int


@define(kw_only=True, repr=False)
class SandwichS8(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s8: int


@define(kw_only=True, repr=False)
class SandwichS9(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s9: int


@define(kw_only=True, repr=False)
class SandwichS10(BaseModel):
    """A form of `Sandwich`."""

    name: str

    rye: int | Unset = UNSET

    cheddar: int | Unset = UNSET

    gouda: int | Unset = UNSET

    wheat: int | Unset = UNSET

    s10: int
