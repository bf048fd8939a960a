"""CreatePetRequest, and the types inside it."""

from __future__ import annotations

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CreatePetRequest(BaseModel):
    """The body of `POST /pets`."""

    name: str


@define(kw_only=True, repr=False)
class CreatePetResponse(BaseModel):
    """The answer of `POST /pets`."""

    id: int | Unset = UNSET


@define(kw_only=True, repr=False)
class CreatePetResponseModel(BaseModel):
    """The answer of `POST /pets`."""

    id: str | Unset = UNSET
