"""What may be passed for Account, as dict literals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required


class AccountParam(TypedDict, total=False):
    """Account as a dict."""

    id: str
    name: Required[str]
    password: Required[str]
