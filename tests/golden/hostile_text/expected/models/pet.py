"""Pet."""

from __future__ import annotations

from typing import Annotated, Literal

from attrs import define

from .._runtime.model import BaseModel
from .._runtime.unset import UNSET, Unset
from .._runtime.wire import Wire


@define(kw_only=True, repr=False)
class Pet(BaseModel):
    """\"\"\"
    import os
    \"\"\" {{ view.name }} \\
    """

    x_int_import_os: Annotated[str | Unset, Wire("x: int = __import__('os')")] = UNSET

    quote_quote_quote: Annotated[
        Literal['"""', "'", "{{ 1 }}", "\r\n\x00"] | str | Unset, Wire('"""')
    ] = UNSET

    a_import_os: Annotated[str | Unset, Wire("a\nimport os")] = UNSET
    """The API's default is "\\"\\"\\"\\\\"."""

    view: Annotated[Literal['"); import os #'] | Unset, Wire("{{ view }}")] = UNSET
