"""How long a stream may be silent, and how one that broke goes on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

from ..attempts.retries import LONGEST_RETRY_AFTER, retry_delay
from ..errors import APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..errors import APIConnectionError
    from ..http import Response
    from .items import Items

    _Extensions = Mapping[str, dict[str, float | None]]


class IdleWatch:
    """Measures the time between the items of a stream.

    `limit` is in seconds, None for none. The reader's own time does not count. What is
    no item (a comment that keeps the connection alive) does not end the silence.
    """

    __slots__ = ("_clock", "_since", "limit")

    def __init__(
        self, limit: float | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.limit = limit
        self._clock = clock
        self._since = 0.0

    def begin(self, response: Response) -> None:
        """The head of an answer is there; its body is about to be read."""
        self._since = self._clock()
        # The transport looks at it when it begins to read the body.
        extensions = cast("_Extensions", response.request.extensions)
        steps = extensions.get("timeout", {})
        read = steps.get("read")
        if self.limit is not None and (read is None or read > self.limit):
            steps["read"] = self.limit

    def item(self) -> None:
        """The reader wants another item."""
        if self.limit is not None:
            self._since = self._clock()

    def check(self, response: Response) -> None:
        """There was no item in what came.

        Raises:
            APITimeoutError: There has been none for too long.
        """
        if self.limit is not None and self._clock() - self._since > self.limit:
            message = f"no item came within {self.limit:g} s"
            raise APITimeoutError(message, response.request, response=response)


class Reconnects:
    """The connections of one stream.

    `limit` is how many in a row may be made anew without one item; `may_resume` tells
    whether the request may be sent again after this error.
    """

    __slots__ = ("_limit", "_may_resume", "_tries")

    def __init__(
        self, limit: int, may_resume: Callable[[APIConnectionError], bool]
    ) -> None:
        self._limit = limit
        self._may_resume = may_resume
        self._tries = 0

    def item(self) -> None:
        """An item came."""
        self._tries = 0

    def delay(self, error: APIConnectionError, items: Items) -> float:
        """Seconds until the next connection.

        Without the id of an event the server cannot know where to go on.

        Raises:
            APIConnectionError: There is no other.
        """
        if (
            self._tries >= self._limit
            or not items.last_id
            or not self._may_resume(error)
        ):
            raise error
        if items.retry is None:
            wait = retry_delay(self._tries, {})
        else:
            wait = items.retry / 1000
        if wait is None or wait > LONGEST_RETRY_AFTER:
            raise error
        self._tries += 1
        return wait
