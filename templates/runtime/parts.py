"""Parts of decoded values by their names on the wire, whether these are models or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .jsondata import is_object
from .model import BaseModel
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable


def part(value: object, path: Iterable[str]) -> object:
    """The part of a value that a path of properties leads to; UNSET if it is not there."""
    for name in path:
        if isinstance(value, BaseModel):
            value = _attribute(value, name)
        elif is_object(value):
            value = value.get(name, UNSET)
        else:
            return UNSET
    return value


def _attribute(model: BaseModel, name: str) -> object:
    for declared in type(model).__codec__.properties.declared:
        if declared.wire == name:
            value: object = getattr(model, declared.attribute)
            return value
    return model.additional_properties.get(name, UNSET)
