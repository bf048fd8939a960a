"""Animal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from runtime.unions import ByTag

if TYPE_CHECKING:
    from typing import TypeAlias

    from .bird import Bird
    from .fish import Fish

Animal: TypeAlias = Annotated[
    Union["Bird", "Fish"],
    ByTag("kind", {"bird": "Bird", "fish": "Fish"}),
]
