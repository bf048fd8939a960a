"""Animal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByTag

if TYPE_CHECKING:
    from .dog import Dog
    from .fish import Fish

Animal: TypeAlias = Annotated[
    Union["Dog", "Fish"],
    ByTag("species", {"Dog": "Dog", "Fish": "Fish"}),
]
