"""Documents fetched over HTTP; apart from the rest because httpx is slow to import."""

from __future__ import annotations

import httpx

from ..diagnostics import input_error

_TIMEOUT = httpx.Timeout(30.0, connect=10.0)


def fetch(url: str, limit: int) -> bytes:
    """Fetch all bytes of an address, following redirects.

    Raises:
        InputError: it cannot be fetched, or has more than `limit` bytes.
    """
    try:
        with httpx.stream(
            "GET", url, follow_redirects=True, timeout=_TIMEOUT
        ) as response:
            if not response.is_success:
                status = f"{response.status_code} {response.reason_phrase}".strip()
                raise input_error(
                    "network",
                    f"{url} answered {status}",
                    "check the address; a private document needs to be downloaded first",
                )
            return _read(response, url, limit)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
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
