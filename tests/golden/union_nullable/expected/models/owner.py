"""Owner."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByKey

if TYPE_CHECKING:
    from .person import Person
    from .shelter import Shelter

Owner: TypeAlias = Annotated[
    Union["Person", "Shelter", None],
    ByKey({"name": "Person", "address": "Shelter"}),
]
