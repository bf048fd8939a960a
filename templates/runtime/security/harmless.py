"""Headers that say nothing about who asks, and that no others show.

Any other header may be a credential: the name of an API key's header is free, and so are
the headers that the caller adds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http import Headers

if TYPE_CHECKING:
    from typing import Final

_HARMLESS: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)


def is_harmless(name: str) -> bool:
    """May everybody know what this header says?"""
    return name.lower() in _HARMLESS


class MaskedHeaders(Headers):
    """Headers whose text has `***` for the values of those that are not harmless."""

    def __repr__(self) -> str:
        shown = [
            (name, value if is_harmless(name) else "***")
            for name, value in self.multi_items()
        ]
        return f"Headers({shown!r})"
