"""Documents fetched over HTTP; apart from the rest because httpx is slow to import."""

from __future__ import annotations

import ipaddress
import socket

import httpx

from ..diagnostics import input_error

_TIMEOUT = httpx.Timeout(30.0, connect=10.0)


def fetch(url: str, limit: int, *, public_only: bool) -> bytes:
    """Fetch all bytes of an address, following redirects.

    Args:
        url: the address.
        limit: how many bytes are read at most.
        public_only: whether addresses of private networks are refused.

    Raises:
        InputError: it cannot be fetched, or has more bytes.
    """
    hooks = {"request": [_refuse_private]} if public_only else {}
    try:
        with (
            httpx.Client(
                follow_redirects=True, timeout=_TIMEOUT, event_hooks=hooks
            ) as client,
            client.stream("GET", url) as response,
        ):
            if not response.is_success:
                status = f"{response.status_code} {response.reason_phrase}".strip()
                raise input_error(
                    "network",
                    f"{url} answered {status}",
                    "check the address; download a private document first",
                )
            return _read(response, url, limit)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict) as error:
        reason = str(error) or type(error).__name__
        raise input_error(
            "network",
            f"{url} cannot be fetched: {reason}",
            "check the address and the connection, or give the path of a local copy",
        ) from error


def _read(response: httpx.Response, url: str, limit: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    for part in response.iter_bytes():
        size += len(part)
        if size > limit:
            message = f"{url} is larger than {limit // 2**20} MB"
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
