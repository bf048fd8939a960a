"""URLs that hold a credential and do not show it."""

from __future__ import annotations

import re

from .http import URL


class MaskedURL(URL):
    """A URL whose text, in logs and messages, has `***` for secret query parameters.

    What is sent is made of the parts of the URL, never of its text.
    """

    def __init__(self, url: str, secret: tuple[str, ...]) -> None:
        super().__init__(url)
        names = "|".join(map(re.escape, secret))
        self._secret = re.compile(rf"([?&](?:{names})=)[^&#]*")

    def __str__(self) -> str:
        return self._secret.sub(r"\1***", super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"
