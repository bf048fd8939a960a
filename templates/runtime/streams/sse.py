"""Server-sent events from bytes, as the WHATWG standard reads them (9.2.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final

_MOST_DIGITS: Final = 15


class ServerSentEvent(NamedTuple):
    """One event. `id` and `retry` are the last that were stated, perhaps by an earlier
    event; `states_id` and `states_retry` tell whether this one did."""

    event: str
    data: str
    id: str
    retry: int | None
    states_id: bool = False
    states_retry: bool = False


class LineDecoder:
    """Bytes into lines, however they are cut; a line may end in LF, CR LF or CR.

    `feed` gives the lines without their ends. What stands after the last end is in
    `rest`.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._after_cr = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        # A CR ends a line at once: to wait for its LF could take until the next event.
        if not chunk:
            return
        if self._after_cr:
            chunk = chunk.removeprefix(b"\n")
        self._after_cr = chunk.endswith(b"\r")
        for line in chunk.splitlines(keepends=True):
            end = line.rstrip(b"\r\n")
            if len(end) == len(line):
                self._pieces.append(line)
            else:
                yield self._whole(end)

    def _whole(self, last: bytes) -> bytes:
        if not self._pieces:
            return last
        line = b"".join((*self._pieces, last))
        self._pieces.clear()
        return line

    @property
    def rest(self) -> bytes:
        return b"".join(self._pieces)

    def take(self) -> bytes:
        """The rest, which is a line then: nothing is left."""
        return self._whole(b"")


class EventDecoder:
    """Bytes into events.

    An event that no empty line ends is dropped: "Once the end of the file is reached,
    any pending data must be discarded."

    `last_id` and `retry` (milliseconds) are what a client needs to connect again.
    """

    def __init__(self, last_id: str = "", retry: int | None = None) -> None:
        self._lines = LineDecoder()
        self._first = True
        self._event = ""
        self._data: list[str] = []
        self._id = last_id
        self._states_id = False
        self._states_retry = False
        self.last_id = last_id
        self.retry = retry

    @property
    def rest(self) -> str:
        """The data of the event that is not complete, as far as it has come."""
        rest = self._lines.rest.decode("utf-8", "replace")
        return "\n".join([*self._data, rest] if rest else self._data)

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Read the next bytes; gives the events that they complete."""
        for line in self._lines.feed(chunk):
            if self._first:
                line = line.removeprefix(b"\xef\xbb\xbf")
                self._first = False
            if line:
                self._field(line.decode("utf-8", "replace"))
            elif (event := self._complete()) is not None:
                yield event

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
            self._states_id = True
        elif name == "retry" and _is_number(value):
            self.retry = int(value)
            self._states_retry = True

    def _complete(self) -> ServerSentEvent | None:
        """The event that an empty line ends; None for one without data."""
        # The id counts from here on, also that of an event without data.
        self.last_id = self._id
        name, data = self._event or "message", self._data
        states_id, states_retry = self._states_id, self._states_retry
        self._event, self._data = "", []
        self._states_id = self._states_retry = False
        if not data:
            return None
        return ServerSentEvent(
            name, "\n".join(data), self.last_id, self.retry, states_id, states_retry
        )


def _is_number(text: str) -> bool:
    # One with more digits than any time has is none: Python does not even read it.
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
