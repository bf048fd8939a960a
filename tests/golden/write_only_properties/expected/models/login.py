"""Login, and the types inside it."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unions import ByKey
from .._runtime.unset import UNSET, Unset

Login: TypeAlias = Annotated[
    Union["LoginByPassword", "LoginByToken"],
    ByKey({"user": "LoginByPassword", "client": "LoginByToken"}),
]
"""Told apart by what is sent back, too."""


@define(kw_only=True, repr=False)
class LoginByPassword(BaseModel):
    """A form of `Login`."""

    user: str

    password: str | Unset


@define(kw_only=True, repr=False)
class LoginByToken(BaseModel):
    """A form of `Login`."""

    client: str

    token: str | Unset = UNSET
