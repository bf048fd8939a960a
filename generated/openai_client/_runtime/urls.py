"""URLs as the HTTP library has them, with no exception and no secret of theirs shown."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_plus

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

    def __init__(self, url: URL | str, secret: tuple[str, ...]) -> None:
        super().__init__(url)
        self._names = secret
        forms = {form for name in secret for form in (name, quote(name, safe=""))}
        names = "|".join(map(re.escape, sorted(forms)))
        self._secret = re.compile(rf"([?&](?:{names})=)[^&#]*")

    def __str__(self) -> str:
        return self._secret.sub(r"\1***", super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"

    def join(self, url: URL | str) -> URL:
        """The address of a reference, with nothing of `***` in it."""
        return MaskedURL(URL(super().__str__()).join(url), self._names)

    def masking(self, url: URL) -> URL:
        """Another URL, which hides the same parameters."""
        return MaskedURL(url, self._names)

    def without_secrets(self, url: URL) -> URL:
        """Another URL without the values that this hides, wherever its query has them."""
        hidden = {
            value for name, value in _pairs(self) if value and name in self._names
        }
        query = url.query.decode("ascii").split("&")
        left = [pair for pair in query if unquote_plus(_value(pair)) not in hidden]
        if len(left) == len(query):
            return url
        return url.copy_with(query="&".join(left).encode() or None)


def _pairs(url: URL) -> list[tuple[str, str]]:
    pairs = [pair.partition("=") for pair in url.query.decode("ascii").split("&")]
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in pairs]


def _value(pair: str) -> str:
    return pair.partition("=")[2]
