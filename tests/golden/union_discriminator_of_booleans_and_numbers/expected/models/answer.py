"""Answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByFit, ByTag

if TYPE_CHECKING:
    from .no import No
    from .yes import Yes

Answer: TypeAlias = Annotated[
    Union["Yes", "No"],
    ByTag("ok", {True: "Yes", False: "No"}, absent=ByFit("Yes", "No")),
]
