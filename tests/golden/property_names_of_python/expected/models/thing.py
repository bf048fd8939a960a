"""Thing."""

from __future__ import annotations

from typing import Annotated

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Thing(BaseModel):
    class_: Annotated[str | Unset, Wire("__class__")] = UNSET

    init: Annotated[str | Unset, Wire("__init__")] = UNSET

    dict_: Annotated[str | Unset, Wire("__dict__")] = UNSET

    self_: Annotated[str | Unset, Wire("self")] = UNSET

    to_dict_: Annotated[str | Unset, Wire("to_dict")] = UNSET

    from_dict_: Annotated[str | Unset, Wire("from_dict")] = UNSET

    additional_properties_: Annotated[str | Unset, Wire("additional_properties")] = (
        UNSET
    )

    additional_properties_762e: Annotated[str | Unset, Wire("additionalProperties")] = (
        UNSET
    )

    unset: Annotated[str | Unset, Wire("UNSET")] = UNSET

    any: Annotated[str | Unset, Wire("Any")] = UNSET

    none: Annotated[str | Unset, Wire("None")] = UNSET

    tuple_: Annotated[tuple[str] | Unset, Wire("tuple")] = UNSET
