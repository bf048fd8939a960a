"""Redirects, with the rule that credentials stay with the server they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bodies.body import StreamedBody
from ..security.harmless import MaskedHeaders, is_harmless
from ..security.origins import is_same_origin
from ..urls import MaskedURL

if TYPE_CHECKING:
    from ..http import Request, Response


def redirected(response: Response, cookie: str) -> Request | None:
    """The request that a redirect asks for; None when this is none that can be followed.

    Args:
        cookie: The cookies that the call itself has.
    """
    request = response.next_request
    if request is None:
        return None
    if isinstance(request.stream, StreamedBody) and not request.stream.replayable:
        return None
    before = response.request.url
    is_same = is_same_origin(request.url, before)
    if isinstance(before, MaskedURL):
        # Many servers redirect with the query that they were asked with.
        to = request.url if is_same else before.without_secrets(request.url)
        request.url = before.masking(to)
    if is_same and "cookie" in response.request.headers:
        # The library keeps only its own cookies.
        add_cookie(request, cookie)
    known = request.headers.raw
    kept = [pair for pair in known if is_same or is_harmless(pair[0].decode("latin-1"))]
    request.headers = MaskedHeaders(kept)
    return request


def leads_nowhere(response: Response) -> bool:
    """Is this a redirect to what is no address?"""
    return response.has_redirect_location and response.next_request is None


def add_cookie(request: Request, cookie: str) -> None:
    """Add cookies to those that a request has."""
    known = request.headers.get("cookie")
    if both := "; ".join(filter(None, (known, cookie))):
        request.headers["Cookie"] = both
