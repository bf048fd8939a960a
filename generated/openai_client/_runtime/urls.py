"""URLs as the HTTP library has them, with no exception and no secret of theirs shown."""

from __future__ import annotations

import re

from .http import URL, InvalidURL


def request_url(url: str, secret_parameters: tuple[str, ...] = ()) -> URL:
    """A URL that hides the values of some query parameters.

    Raises:
        ValueError: When it is none, or too long for one.
    """
    try:
        return MaskedURL(url, secret_parameters) if secret_parameters else URL(url)
    except InvalidURL as error:
        raise ValueError(f"no valid URL: {error}") from None


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
