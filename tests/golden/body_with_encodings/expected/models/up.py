"""UpRequest, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.bodies.files import FileInput
from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UpRequest(BaseModel):
    """The body of `POST /up`."""

    url: str | Unset = UNSET

    tags: list[str] | Unset = UNSET


@define(kw_only=True, repr=False)
class UpRequestForm(BaseModel):
    """The body of `POST /up`."""

    pic: FileInput

    tags: list[str] | Unset = UNSET

    meta: UpRequestFormMeta | Unset = UNSET


@define(kw_only=True, repr=False)
class UpRequestFormMeta(BaseModel):
    """The `meta` of `UpRequestForm`."""

    a: str | Unset = UNSET
