"""Whether a request that failed may be sent again without doing something twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..http import ConnectError, ConnectTimeout, PoolTimeout, ProxyError
from .retries import is_retryable, retry_delay
from .transport_errors import connection_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final, TypeAlias

    from ..errors import APIConnectionError
    from ..http import HTTPError, InvalidURL, Request, Response

    RetryRule: TypeAlias = "Callable[[RetryState], bool | None]"

# RFC 9110, 9.2.2: "PUT, DELETE, and safe request methods are idempotent."
# QUERY is safe, too.
IDEMPOTENT: Final = frozenset(
    {"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "QUERY", "TRACE"}
)

IDEMPOTENCY_KEY: Final = "Idempotency-Key"
"""The header in use, under which a caller's own key is known as such."""

# They come before the first byte of a request.
_NEVER_SENT: Final = (ConnectError, ConnectTimeout, PoolTimeout, ProxyError)


class RetryState(NamedTuple):
    """A failed attempt, as the `should_retry` of a client is told of it."""

    request: Request
    """What was sent, or was to be."""

    response: Response | None
    """The answer; None when there was none, or it broke off."""

    error: APIConnectionError | None
    """What happened to the connection; None when there was an answer."""

    retries_taken: int
    """How often this call was sent again so far."""

    is_safe: bool
    """Can sending again do nothing twice? So it is when the method is idempotent, when
    there is an idempotency key, when the request was never sent, and when the answer
    says that nothing was done."""

    would_retry: bool
    """What the client does unless told otherwise."""


class Retries:
    """The retries of one call.

    `limit` is how many there may be, `rule` the caller's `should_retry`. `method` is
    that of the first request, which is what is sent again, also after redirects; `key`
    is the header that has an idempotency key.
    """

    __slots__ = ("_has_moved", "_key", "_limit", "_method", "_rule", "taken")

    def __init__(
        self, limit: int, rule: RetryRule | None, method: str, key: str | None
    ) -> None:
        self._limit = limit
        self._rule = rule
        self._method = method
        self._key = key
        self._has_moved = False
        self.taken = 0

    def begin(self) -> None:
        """The first request of an attempt is about to be sent."""
        self._has_moved = False

    def moved(self, status: int) -> None:
        """An answer has redirected the request."""
        # RFC 9110, 15.4: what was asked for may be done by then, but for 307 and 308.
        self._has_moved = self._has_moved or status not in {307, 308}

    def after_answer(self, response: Response) -> float | None:
        """Seconds until the next attempt after this answer; None: there is none."""
        status, headers = response.status_code, response.headers
        is_safe = self._is_repeatable(response.request) or (
            not self._has_moved and _says_undone(response)
        )
        state = RetryState(
            request=response.request,
            response=response,
            error=None,
            retries_taken=self.taken,
            is_safe=is_safe,
            would_retry=is_safe and is_retryable(status, headers),
        )
        return retry_delay(self.taken, headers) if self._again(state) else None

    def after_error(
        self, error: HTTPError | InvalidURL | UnicodeError, request: Request
    ) -> float | None:
        """Seconds until the next attempt after no answer; None: there is none."""
        is_safe = self._is_repeatable(request) or (
            not self._has_moved and isinstance(error, _NEVER_SENT)
        )
        state = RetryState(
            request=request,
            response=None,
            error=connection_error(error, request),
            retries_taken=self.taken,
            is_safe=is_safe,
            would_retry=is_safe,
        )
        return retry_delay(self.taken, {}) if self._again(state) else None

    def may_resume(self, error: APIConnectionError) -> bool:
        """May a stream that broke be asked for again from where it was?"""
        is_safe = self._is_repeatable(error.request)
        state = RetryState(
            request=error.request,
            response=error.response,
            error=error,
            retries_taken=self.taken,
            is_safe=is_safe,
            would_retry=is_safe,
        )
        return self._wish(state)

    def _again(self, state: RetryState) -> bool:
        return self.taken < self._limit and self._wish(state)

    def _wish(self, state: RetryState) -> bool:
        wish = self._rule(state) if self._rule is not None else None
        return state.would_retry if wish is None else wish

    def _is_repeatable(self, request: Request) -> bool:
        if self._method in IDEMPOTENT:
            return True
        names = (self._key, IDEMPOTENCY_KEY)
        return any(name in request.headers for name in names if name)


def new_key() -> str:
    """An idempotency key that nobody else has."""
    from uuid import uuid4

    return str(uuid4())


def _says_undone(response: Response) -> bool:
    """Does the answer say that the request had no effect?

    RFC 9110, 15.5.10: a conflict (409) means that it could not be completed; RFC 6585,
    4: so does a limit (429); and a server that is not available (503) and says when to
    come back has not begun. One that wants a retry knows.
    """
    status, headers = response.status_code, response.headers
    return (
        status in {409, 429}
        or (status == 503 and ("retry-after" in headers or "retry-after-ms" in headers))
        or headers.get("x-should-retry") == "true"
    )
