"""Addresses of other pages: the header Link, and what may be followed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..errors import APIResponseValidationError, shortened
from ..http import InvalidURL
from ..security.origins import is_same_origin

if TYPE_CHECKING:
    from ..http import Response
    from .request import PageRequest

_VALUE: Final = r'"(?:[^"\\]|\\.)*"|[^\s;,"]*'
_PARAMETER: Final = re.compile(rf";\s*([^\s=;,]+)(?:\s*=\s*({_VALUE}))?")
_PARAMETERS: Final = rf"(?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:{_VALUE}))?)*"
_LINK: Final = re.compile(rf"<([^<>]*)>({_PARAMETERS})")


def next_link(header: str) -> str:
    """The target of the first link whose relation is "next"; "" when there is none.

    RFC 8288, 3.3: a link may have several relations; only the first `rel` counts.
    """
    for target, parameters in _LINK.findall(header):
        for name, value in _PARAMETER.findall(parameters):
            if name.lower() == "rel":
                if "next" in value.strip('"').lower().split():
                    found: str = target
                    return found
                break
    return ""


def resolved(request: PageRequest, address: object, response: Response) -> PageRequest:
    """The request for the page at an address, which may be relative to this one's.

    Raises:
        APIResponseValidationError: It is no address, or that of another server: the
            credentials are not for that one.
    """
    try:
        url = response.url.join(str(address))
    except InvalidURL:
        raise _refused("no address", address, response) from None
    if not is_same_origin(url, request.origin):
        raise _refused("on another server", address, response)
    return request.at(url)


def _refused(
    why: str, address: object, response: Response
) -> APIResponseValidationError:
    shown = shortened(str(address).partition("?")[0], 200)
    message = f"the next page is {why}, and is not asked for: {shown}"
    return APIResponseValidationError(message, response)
