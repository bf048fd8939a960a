"""Which server a URL is of: what is for one origin must not reach another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Final

    from ..http import URL, AsyncHTTPClient, Auth, HTTPClient, Request

_PORTS: Final = {"http": 80, "https": 443}


def auth_for(
    request: Request, first: Request, http: HTTPClient | AsyncHTTPClient
) -> Auth | None:
    """The HTTP client's own way to authenticate, for the server that was asked first."""
    return http.auth if is_same_origin(request.url, first.url) else None


def is_same_origin(one: URL, other: URL) -> bool:
    """RFC 6454, 4: an origin is scheme, host and port."""
    return _origin(one) == _origin(other)


def _origin(url: URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)
