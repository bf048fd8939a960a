"""Event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByKey, ByTag

if TYPE_CHECKING:
    from .closed_by_timeout import ClosedByTimeout
    from .closed_by_user import ClosedByUser
    from .opened import Opened

Event: TypeAlias = Annotated[
    Union["Opened", "ClosedByUser", "ClosedByTimeout"],
    ByTag(
        "type",
        {
            "opened": "Opened",
            "closed": ByKey({"user": "ClosedByUser", "seconds": "ClosedByTimeout"}),
        },
    ),
]
