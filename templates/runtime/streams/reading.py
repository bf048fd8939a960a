"""One stream, through all its connections; nothing here reads or sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..attempts.transport_errors import connection_error
from ..errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..call import Call
    from ..http import HTTPError, Response
    from .items import Items
    from .reconnects import IdleWatch, Reconnects


class Reading:
    """What has been read of a stream, and what comes when it breaks."""

    __slots__ = (
        "_call",
        "_is_ended",
        "_items",
        "_received",
        "_reconnects",
        "_watch",
        "response",
    )

    def __init__(
        self,
        call: Call,
        response: Response,
        items: Items,
        watch: IdleWatch,
        reconnects: Reconnects,
    ) -> None:
        self._call = call
        self._is_ended = False
        self._items = items
        self._received = 0
        self._reconnects = reconnects
        self._watch = watch
        self.response = response
        watch.begin(response)

    @property
    def done(self) -> bool:
        """Does nothing that follows count?"""
        return self._is_ended or self._items.done

    def end(self) -> None:
        """Want no more items, also not of another connection."""
        self._is_ended = True

    def feed(self, chunk: bytes) -> Iterator[object]:
        """The items that the next bytes complete.

        Raises:
            APITimeoutError: There was none for too long.
        """
        before = self._received
        for item in self._items.feed(chunk):
            yield self._counted(item)
            self._watch.item()
            if self.done:
                return
        if self._received == before and not self.done:
            self._watch.check(self.response)

    def finish(self) -> Iterator[object]:
        """What the end of the bytes completes."""
        for item in self._items.finish():
            yield self._counted(item)

    def broken(self, error: HTTPError | APIConnectionError) -> APIConnectionError:
        """The error for a connection that broke, with what had been received."""
        request = self.response.request
        if isinstance(error, APIConnectionError):
            failure, cause = error, error.__cause__
        else:
            failure, cause = connection_error(error, request, self.response), error
        count = self._received
        if count:
            items = "1 item" if count == 1 else f"{count} items"
            failure.message = f"{failure.message}, after {items}"
            failure.args = (failure.message,)
        failure.body = self._items.rest or None
        failure.items_received = count
        failure.last_event_id = self._items.last_id
        failure.__cause__ = cause
        return failure

    def delay(self, failure: APIConnectionError) -> float:
        """Seconds until the next connection.

        Raises:
            APIConnectionError: There is no other.
        """
        wait = self._reconnects.delay(failure, self._items)
        self._call.resume(self._items.last_id, wait)
        return wait

    def go_on(self, response: Response) -> None:
        """Read another answer from here on."""
        self._items = self._call.items(response, self._items)
        self.response = response
        self._watch.begin(response)

    def _counted(self, item: object) -> object:
        self._received += 1
        self._reconnects.item()
        return item
