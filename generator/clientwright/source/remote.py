"""Documents fetched over HTTP; apart from the rest because httpx is slow to import."""

from __future__ import annotations

import ipaddress
import socket
import time
from functools import partial
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote, urljoin

import httpx

from ..diagnostics import input_error
from .hosts import is_public

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..diagnostics import InputError
    from .hosts import Reach
    from .upstream import Validators

_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict)

_Origin: TypeAlias = tuple[str, str, int | None]

# Seconds before each further attempt.
_WAITS = (0.5, 1.0, 2.0)
_LONGEST_WAIT = 30.0
_LONGEST_ANSWER = 600.0
"""Seconds in which an answer must be here: the timeout is for each piece of it."""


def fetch(url: str, limit: int, reach: Reach | None) -> tuple[bytes, str]:
    """Fetch all bytes of an address, following redirects; say where they led to.

    Args:
        url: the address.
        limit: how many bytes are read at most.
        reach: which hosts may be asked, also after redirects; None: any.

    Raises:
        InputError: it cannot be fetched, or has more bytes.
    """
    try:
        with _client(reach) as client, client.stream("GET", url) as response:
            found = _with_user_of(httpx.URL(url), response.url)
            return _content(response, url, limit), str(found)
    except _ERRORS as error:
        raise _failed(url, error) from error


class Session:
    """Fetches a document and the files beside it; those from nowhere else.

    What is beside it is so seen from where redirects have led to (RFC 3986, 5.1.3).
    """

    def __init__(self, waiting: Callable[[str], None]) -> None:
        self._client = _client(None)
        self._client.event_hooks = {"request": [self._refuse_elsewhere]}
        self._waiting = waiting
        self._base: httpx.URL | None = None
        self._origins: frozenset[_Origin] = frozenset()

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def address(self) -> str:
        """Say where redirects have led to."""
        return str(self._base or "")

    def beside(self, name: str) -> str:
        """Give the address of a file beside what was fetched first."""
        return urljoin(self.address(), quote(name))

    def get(
        self, url: str, limit: int, known: Validators
    ) -> tuple[bytes, str, str] | None:
        """Fetch an address unless its server says that it has not changed.

        RFC 9110, 13.1: `If-None-Match`, and `If-Modified-Since` for servers that know
        no entity tags. Connections that fail, and the statuses 408, 425, 429 and 500
        and above are tried again after a wait that doubles, or that is asked for.

        Args:
            url: the address.
            limit: how many bytes are read at most.
            known: what the server said of the content that is known.

        Returns:
            The content, its entity tag and when it was modified; None: not modified.

        Raises:
            InputError: it cannot be fetched, or has more bytes.
        """
        said = {
            "If-None-Match": known.etag,
            "If-Modified-Since": known.last_modified,
        }
        headers = {name: value for name, value in said.items() if value}
        for wait in (*_WAITS, None):
            try:
                with self._client.stream("GET", url, headers=headers) as response:
                    if wait is None or not _is_passing(response.status_code):
                        return self._answer(response, url, limit, bool(headers))
                    problem, wait = _status(response), _asked_wait(response, wait)
            except _ERRORS as error:
                if wait is None or not isinstance(error, httpx.TransportError):
                    raise _failed(url, error) from error
                problem = str(error) or type(error).__name__
            self._waiting(f"{problem}; trying again in {wait:.1f} s")
            time.sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    def _answer(
        self, response: httpx.Response, url: str, limit: int, conditional: bool
    ) -> tuple[bytes, str, str] | None:
        unmodified = conditional and response.status_code == 304
        if self._base is not None and response.status_code in (404, 410):
            message = f"{_named(url)} answered {_status(response)}"
            raise input_error("no-such-file", message, "ask who publishes the document")
        content = b"" if unmodified else _content(response, url, limit)
        if self._base is None:
            asked = httpx.URL(url)
            self._base = _with_user_of(asked, response.url)
            self._origins = frozenset((_origin(asked), _origin(response.url)))
        if unmodified:
            return None
        said = response.headers
        return content, said.get("ETag", ""), said.get("Last-Modified", "")

    def _refuse_elsewhere(self, request: httpx.Request) -> None:
        # Called for every redirect as well.
        if self._origins and _origin(request.url) not in self._origins:
            raise httpx.RequestError(
                f"it is at {request.url.host}, which is not where the document is",
                request=request,
            )


def open_session(waiting: Callable[[str], None]) -> Session:
    """Get ready to fetch a document and the files beside it.

    Args:
        waiting: is told what went wrong before each further attempt.
    """
    return Session(waiting)


def _origin(url: httpx.URL) -> _Origin:
    """Say who answers (RFC 6454, 4)."""
    usual = {"http": 80, "https": 443}
    return url.scheme, url.host, url.port or usual.get(url.scheme)


def _with_user_of(asked: httpx.URL, found: httpx.URL) -> httpx.URL:
    """Keep who asks, also after a redirect by the same server."""
    if _origin(asked) != _origin(found):
        return found
    return found.copy_with(username=asked.username, password=asked.password)


def _client(reach: Reach | None) -> httpx.Client:
    # Called for every redirect as well.
    checks: list[Callable[..., object]] = (
        [] if reach is None else [partial(_refuse, reach)]
    )
    hooks = {"request": checks}
    return httpx.Client(follow_redirects=True, timeout=_TIMEOUT, event_hooks=hooks)


def _content(response: httpx.Response, url: str, limit: int) -> bytes:
    if not response.is_success:
        raise input_error(
            "network",
            f"{_named(url)} answered {_status(response)}",
            "check the address; download a private document first",
        )
    return _read(response, url, limit)


def _status(response: httpx.Response) -> str:
    return f"{response.status_code} {response.reason_phrase}".strip()


def _is_passing(status: int) -> bool:
    return status in (408, 425, 429) or status >= 500


def _asked_wait(response: httpx.Response, otherwise: float) -> float:
    """Obey `Retry-After` in seconds, within reason (RFC 9110, 10.2.3)."""
    asked = response.headers.get("Retry-After", "")
    return min(float(asked), _LONGEST_WAIT) if asked.isdecimal() else otherwise


def _failed(url: str, error: Exception) -> InputError:
    reason = str(error) or type(error).__name__
    return input_error(
        "network",
        f"{_named(url)} cannot be fetched: {reason}",
        "check the address and the connection, or give the path of a local copy",
    )


def _named(url: str) -> str:
    """Name an address without what may be secret in it: the user and the query."""
    scheme, _, rest = url.partition("?")[0].partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"


def _read(response: httpx.Response, url: str, limit: int) -> bytes:
    parts: list[bytes] = []
    size, deadline = 0, time.monotonic() + _LONGEST_ANSWER
    for part in response.iter_bytes():
        size += len(part)
        if time.monotonic() > deadline:
            message = f"it takes more than {_LONGEST_ANSWER:.0f} s"
            raise httpx.RequestError(message, request=response.request)
        if size > limit:
            message = f"{_named(url)} is larger than {limit // 2**20} MB"
            raise input_error("too-large", message, "check that it is the right file")
        parts.append(part)
    return b"".join(parts)


def _refuse(reach: Reach, request: httpx.Request) -> None:
    if reach.is_own(str(request.url)):
        return
    host = request.url.host
    if not reach.others:
        raise httpx.RequestError(
            f"it leads to {host}, another host, and remote references are not allowed",
            request=request,
        )
    try:
        found = socket.getaddrinfo(host, None)
    except OSError as error:
        raise httpx.ConnectError(f"{host} is unknown", request=request) from error
    for entry in found:
        address = ipaddress.ip_address(str(entry[4][0]).partition("%")[0])
        if not is_public(address):
            raise httpx.RequestError(
                f"{host} is in a private network, where references are not followed",
                request=request,
            )
