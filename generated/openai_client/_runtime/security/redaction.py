"""Takes secrets out of texts that others have written."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

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
    """Replaces the secrets of a client by `***`, also as URLs and forms have them.

    `userinfo` are the user and password of its address.
    """

    __slots__ = ("_fixed", "_passing")

    def __init__(
        self, credentials: Mapping[str, Credential], userinfo: Secret | None = None
    ) -> None:
        found = [text for each in credentials.values() for text in each.secrets()]
        found += secret_texts(userinfo)
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
        known = (*self._fixed, *self._passing)
        forms = {form for secret in known for form in _forms(secret)}
        # The longest first: one may be a part of another.
        for form in sorted(forms, key=len, reverse=True):
            text = text.replace(form, "***")
        return text


def _forms(secret: str) -> tuple[str, ...]:
    """A secret as it is, and as it is in a query and a form."""
    try:
        return secret, quote(secret, safe=""), quote_plus(secret)
    except UnicodeEncodeError:
        # Half of a surrogate pair: it is sent nowhere.
        return (secret,)
