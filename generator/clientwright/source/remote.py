"""Documents fetched over HTTP; apart from the rest because httpx is slow to import."""

from __future__ import annotations

import ipaddress
import socket
import time
from typing import TYPE_CHECKING

import httpx

from ..diagnostics import input_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..diagnostics import InputError
    from .upstream import Validators

_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict)

# Seconds before each further attempt.
_WAITS = (0.5, 1.0, 2.0)
_LONGEST_WAIT = 30.0


def fetch(url: str, limit: int, *, public_only: bool) -> bytes:
    """Fetch all bytes of an address, following redirects.

    Args:
        url: the address.
        limit: how many bytes are read at most.
        public_only: whether addresses of private networks are refused.

    Raises:
        InputError: it cannot be fetched, or has more bytes.
    """
    try:
        with _client(public_only) as client, client.stream("GET", url) as response:
            return _content(response, url, limit)
    except _ERRORS as error:
        raise _failed(url, error) from error


def fetch_if_modified(
    url: str, limit: int, known: Validators, waiting: Callable[[str], None]
) -> tuple[bytes, str, str] | None:
    """Fetch an address unless its server says that it has not changed.

    RFC 9110, 13.1: `If-None-Match`, and `If-Modified-Since` for servers that know no
    entity tags. Connections that fail, and the statuses 408, 425, 429 and 500 and above
    are tried again after a wait that doubles, or that the server asks for.

    Args:
        url: the address.
        limit: how many bytes are read at most.
        known: what the server said of the content that is known.
        waiting: is told what went wrong before each wait.

    Returns:
        The content, its entity tag and when it was modified; None: not modified.

    Raises:
        InputError: it cannot be fetched, or has more bytes.
    """
    headers = {
        name: value
        for name, value in (
            ("If-None-Match", known.etag),
            ("If-Modified-Since", known.last_modified),
        )
        if value
    }
    with _client(public_only=False) as client:
        for wait in (*_WAITS, None):
            try:
                with client.stream("GET", url, headers=headers) as response:
                    if wait is not None and _is_passing(response.status_code):
                        problem, wait = _status(response), _asked_wait(response, wait)
                    elif response.status_code == 304 and headers:
                        return None
                    else:
                        content = _content(response, url, limit)
                        etag = response.headers.get("ETag", "")
                        modified = response.headers.get("Last-Modified", "")
                        return content, etag, modified
            except _ERRORS as error:
                if wait is None or not isinstance(error, httpx.TransportError):
                    raise _failed(url, error) from error
                problem = str(error) or type(error).__name__
            waiting(f"{problem}; trying again in {wait:.1f} s")
            time.sleep(wait)
    raise AssertionError("the last attempt returns or raises")


def _client(public_only: bool) -> httpx.Client:
    hooks = {"request": [_refuse_private]} if public_only else {}
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
    size = 0
    for part in response.iter_bytes():
        size += len(part)
        if size > limit:
            message = f"{_named(url)} is larger than {limit // 2**20} MB"
            raise input_error("too-large", message, "check that it is the right file")
        parts.append(part)
    return b"".join(parts)


def _refuse_private(request: httpx.Request) -> None:
    # Called for every redirect as well.
    host = request.url.host
    try:
        found = socket.getaddrinfo(host, None)
    except OSError as error:
        raise httpx.ConnectError(f"{host} is unknown", request=request) from error
    for entry in found:
        address = ipaddress.ip_address(str(entry[4][0]).partition("%")[0])
        if not address.is_global:
            raise httpx.RequestError(
                f"{host} is in a private network, where references are not followed",
                request=request,
            )
