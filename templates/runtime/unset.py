"""UNSET, the value of what was not stated: not sent, and not the same as None."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Final, Literal


class Unset(Enum):
    """The type of UNSET.

    An enum of one member, because type checkers narrow `value is UNSET` for
    enum members only. False in a condition, so that `model.field or default` works;
    type checkers narrow by that, too.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET

READ_ONLY: Any = UNSET
"""The default of a property that only the API sets.

It is always there in what the API sends, so its annotation does not admit UNSET; but
who makes an instance to send it need not state it.
"""
