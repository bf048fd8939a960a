"""The exceptions of a client; no other comes from its HTTP library.

APIError
├── APIConnectionError            no answer, or one that broke off
│   └── APITimeoutError
├── APIStatusError                an answer that is no success
│   ├── BadRequestError           400
│   ├── AuthenticationError       401
│   ├── PermissionDeniedError     403
│   ├── NotFoundError             404
│   ├── ConflictError             409
│   ├── UnprocessableEntityError  422
│   ├── RateLimitError            429
│   └── InternalServerError       500 and above
└── APIResponseValidationError    an answer that is not what the document says
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from .http import Request, Response
from .jsondata import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final


class APIError(Exception):
    """Anything that went wrong with a call.

    `body` is what the API said about it, as JSON data or text; None when it said
    nothing. `error` is the part that describes the error: an object of the type that
    the document declares for the status, else the body's `error` member.
    """

    def __init__(
        self,
        message: str,
        request: Request,
        *,
        body: object = None,
        error: object = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        self.error = error

    def __reduce__(self) -> tuple[object, ...]:
        state = dict(self.__dict__)
        state["request"] = _without_credentials(self.request)
        if isinstance(response := state.get("response"), Response):
            # Its stream is gone, and so is what its request carried.
            state["response"] = kept = copy.copy(response)
            kept.request = state["request"]
            kept.next_request = None
        return _restored, (type(self), self.message, state)


class APIConnectionError(APIError):
    """There was no answer, or the connection broke before its end.

    Of an answer that broke off `response` has status and headers; otherwise it is None.
    Of a stream `items_received` tells how many items came before (the reader has them),
    `last_event_id` where it could go on, and `body` is the text of the item that was
    under way, None without one.
    """

    def __init__(
        self,
        message: str,
        request: Request,
        *,
        response: Response | None = None,
        body: object = None,
        items_received: int = 0,
        last_event_id: str = "",
    ) -> None:
        super().__init__(message, request, body=body)
        self.response = response
        self.items_received = items_received
        self.last_event_id = last_event_id

    @property
    def request_id(self) -> str | None:
        """The API's name for this call, if it got as far as an answer."""
        if self.response is None:
            return None
        found: str | None = self.response.headers.get("x-request-id")
        return found


class APITimeoutError(APIConnectionError):
    """The answer took too long."""


class APIStatusError(APIError):
    """The API answered with a status that is no success."""

    def __init__(
        self,
        message: str,
        response: Response,
        *,
        body: object = None,
        error: object = None,
    ) -> None:
        super().__init__(message, response.request, body=body, error=error)
        self.response = response
        self.status_code = response.status_code
        self.request_id: str | None = response.headers.get("x-request-id")


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the API."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: another request is in the way."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but cannot be done."""


class RateLimitError(APIStatusError):
    """429: too many requests, or the quota is used up."""


class InternalServerError(APIStatusError):
    """500 and above: the API failed."""


class APIResponseValidationError(APIError):
    """The answer is not what the document says.

    `path` is the JSON path of the first thing that does not fit, "$" for the whole.
    """

    def __init__(
        self, message: str, response: Response, *, body: object = None, path: str = "$"
    ) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id: str | None = response.headers.get("x-request-id")
        self.path = path


_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_type(status: int) -> type[APIStatusError]:
    """The class for a status that is no success."""
    if status >= 500:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def api_message(body: object) -> str:
    """What an error body says in words; empty when it says nothing short.

    Knows the members that APIs use: `error` (text, or an object with `message`),
    `message`, `error_description` (RFC 6749), `detail` and `title` (RFC 9457).
    """
    if isinstance(body, str):
        line = body.strip()
        # A page of HTML says nothing that helps, and says it at length.
        return "" if line.startswith("<") else shortened(line)
    if not is_object(body):
        return ""
    for name in ("error_description", "message", "error", "detail", "title"):
        if said := api_message(body.get(name)):
            return said
    return ""


def shortened(text: str, limit: int = 500) -> str:
    """The text, cut where it gets long."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


_HARMLESS: Final = ("accept", "accept-encoding", "content-type", "host", "user-agent")


def _without_credentials(request: Request) -> Request:
    headers = {
        name: request.headers[name] for name in _HARMLESS if name in request.headers
    }
    return Request(request.method, str(request.url), headers=headers)


def _restored(
    kind: type[APIError], message: str, state: Mapping[str, object]
) -> APIError:
    error = kind.__new__(kind, message)
    error.__dict__.update(state)
    return error


__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]
