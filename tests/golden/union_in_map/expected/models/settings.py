"""Settings, and the types inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._runtime.unions import ByKey

if TYPE_CHECKING:
    from .count import Count
    from .text import Text

Settings: TypeAlias = "dict[str, SettingsValue]"


SettingsValue: TypeAlias = Annotated[
    Union["Text", "Count"],
    ByKey({"text": "Text", "count": "Count"}),
]
