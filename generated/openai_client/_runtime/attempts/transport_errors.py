"""The exceptions of the HTTP library as those of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import APIConnectionError, APITimeoutError
from ..http import HTTPError, InvalidURL, StreamError, TimeoutException

if TYPE_CHECKING:
    from types import TracebackType

    from ..http import Request, Response


NO_ANSWER: Final = (HTTPError, InvalidURL, UnicodeError)
"""What the HTTP library raises when it sends. A UnicodeError need not be its own."""


def is_foreign(error: Exception) -> bool:
    """Is this what the caller's own code raises while its body is sent?

    The names of hosts are encoded when they are looked up: one that a redirect leads to
    may be none, and the library lets that error through.
    """
    if isinstance(error, UnicodeEncodeError | UnicodeDecodeError):
        return error.encoding != "idna"
    return False


class translated:  # noqa: N801 - used like a function
    """`with translated(request):` lets no exception of the HTTP library out.

    What the library raises for a misuse (reading twice, reading what is closed) becomes
    a RuntimeError.
    """

    __slots__ = ("_request",)

    def __init__(self, request: Request) -> None:
        self._request = request

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, HTTPError | InvalidURL):
            raise connection_error(error, self._request) from error
        if isinstance(error, StreamError):
            raise RuntimeError(str(error)) from error


def connection_error(
    error: HTTPError | InvalidURL | UnicodeError,
    request: Request,
    response: Response | None = None,
) -> APIConnectionError:
    """Say what happened, and with which host; the URL's query may hold a key.

    Args:
        response: The answer that broke off, if there was one.
    """
    url = request.url
    where = f"{request.method} {url.scheme}://{url.netloc.decode()}{url.path}"
    if isinstance(error, TimeoutException):
        said = f"{where}: timed out ({type(error).__name__})"
        return APITimeoutError(said, request, response=response)
    said = f"{where}: {error or type(error).__name__}"
    return APIConnectionError(said, request, response=response)
