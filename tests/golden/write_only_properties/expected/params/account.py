"""What may be passed for Account, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from ..models import Secret


class AccountParam(TypedDict, total=False):
    """Account as a dict."""

    name: Required[str]
    password: Required[str]
    pin: Required[Secret]
    hint: str
    both: str
