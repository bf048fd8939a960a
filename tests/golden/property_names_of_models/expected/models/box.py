"""Box."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Box(BaseModel):
    from_dict_: Annotated[str | Unset, Wire("from_dict")] = UNSET

    to_dict_: Annotated[str | Unset, Wire("to_dict")] = UNSET

    additional_properties_: Annotated[str | Unset, Wire("additional_properties")] = (
        UNSET
    )

    self_: Annotated[str | Unset, Wire("self")] = UNSET

    init: Annotated[str | Unset, Wire("__init__")] = UNSET

    class_: Annotated[str | Unset, Wire("__class__")] = UNSET

    private: Annotated[str | Unset, Wire("_private")] = UNSET
