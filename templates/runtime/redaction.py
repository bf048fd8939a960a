"""Takes secrets out of texts that others have written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .credentials import secret_texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

    from .credentials import Credential, Secret

# What is shorter than any real key would be found in the middle of words.
_SHORTEST: Final = 6
# Tokens come and go; the older ones are of no use to anybody.
_MOST_TOKENS: Final = 16


class Redactor:
    """Replaces the secrets of a client by `***`."""

    __slots__ = ("_fixed", "_passing")

    def __init__(self, credentials: Mapping[str, Credential]) -> None:
        found = [text for each in credentials.values() for text in each.secrets()]
        self._fixed = tuple(text for text in found if len(text) >= _SHORTEST)
        self._passing: tuple[str, ...] = ()

    def add(self, secret: Secret | None) -> None:
        """Learn a secret that a callable or a token endpoint gave."""
        known = self._passing
        new = [
            text
            for text in secret_texts(secret)
            if len(text) >= _SHORTEST and text not in known
        ]
        if new:
            # Never changed in place: others may be reading.
            self._passing = (*known, *new)[-_MOST_TOKENS:]

    def __call__(self, text: str) -> str:
        # The longest first: one may be a part of another.
        for secret in sorted((*self._fixed, *self._passing), key=len, reverse=True):
            text = text.replace(secret, "***")
        return text
