"""The bytes of a stream into its items, whatever format carries them."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Protocol

from ..errors import APIResponseValidationError
from ..jsondata import parse_json
from ..operation import EventStream, JsonSequence, WholeEvents
from ..responses.selection import is_json, media_type_of
from .item import Item, WholeItem
from .sse import EventDecoder, LineDecoder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final

    from ..http import Response
    from ..operation import StreamKind
    from ..responses.decoding import Decoder


_KNOWN_IDS: Final = 1000
"""How many ids of events are remembered: what comes again after a break is skipped."""

_SEPARATOR: Final = b"\x1e"


class Items(Protocol):
    """Reads a stream. `done` is true once nothing that follows counts."""

    done: bool

    @property
    def last_id(self) -> str:
        """The id of the last event; empty where there are none."""
        ...

    @property
    def retry(self) -> int | None:
        """Milliseconds to wait before another connection, if the server says so."""
        ...

    @property
    def rest(self) -> str:
        """The text of the item that is under way."""
        ...

    def feed(self, chunk: bytes) -> Iterator[object]:
        """The items that the next bytes complete."""
        ...

    def finish(self) -> Iterator[object]:
        """What the end of the bytes completes."""
        ...


def items_of(
    kind: StreamKind, response: Response, decoder: Decoder, before: Items | None = None
) -> Items:
    """The reader for a stream that was declared so, and answered with this head.

    Args:
        before: The reader of the connection that this one goes on from.
    """
    item = Item(kind.annotation, response, decoder)
    media_type = media_type_of(response.headers.get("content-type", ""))
    if isinstance(kind, JsonSequence) or media_type == "application/json-seq":
        return _SequenceItems(item)
    if not isinstance(kind, EventStream):
        return _TextItems(item) if is_json(media_type) else _LineItems(item)
    if is_json(media_type):
        return _NoItems(item)
    before = before if isinstance(before, _EventItems) else None
    if isinstance(kind, WholeEvents):
        return _WholeEventItems(WholeItem(kind, response, decoder), before)
    return _EventItems(item, before)


class _NoEvents:
    """What the readers of streams without events have in common: they cannot go on."""

    last_id = ""
    retry: int | None = None


class _EventItems:
    """Server-sent events; `[DONE]` ends them."""

    def __init__(self, item: Item, before: _EventItems | None) -> None:
        self.done = False
        self._item = item
        self._events = EventDecoder()
        self._known: deque[str] = deque(maxlen=_KNOWN_IDS)
        if before is not None:
            self._events = EventDecoder(before.last_id, before.retry)
            self._known = before._known
        self._repeats = frozenset(self._known)

    @property
    def last_id(self) -> str:
        return self._events.last_id

    @property
    def retry(self) -> int | None:
        return self._events.retry

    @property
    def rest(self) -> str:
        return self._events.rest

    def feed(self, chunk: bytes) -> Iterator[object]:
        for event in self._events.feed(chunk):
            if event.states_id and self._is_repeat(event.id):
                continue
            data = event.data.strip()
            if data == "[DONE]":
                self.done = True
                return
            if data or event.event == "error":
                yield self._item.read(data, event.event)

    def finish(self) -> Iterator[object]:
        return iter(())

    def _is_repeat(self, id: str) -> bool:
        # Some servers begin with the event that was the last.
        if id in self._repeats:
            return True
        if id:
            self._known.append(id)
        return False


class _WholeEventItems(_EventItems):
    """Server-sent events with all their fields; `[DONE]` ends them."""

    def __init__(self, item: WholeItem, before: _EventItems | None) -> None:
        super().__init__(item, before)
        self._whole = item

    def feed(self, chunk: bytes) -> Iterator[object]:
        for event in self._events.feed(chunk):
            if event.states_id and self._is_repeat(event.id):
                continue
            if event.data.strip() == "[DONE]":
                self.done = True
                return
            if not self._whole.is_empty(event):
                yield self._whole.event(event)


class _LineItems(_NoEvents):
    """Lines of JSON; empty ones are skipped, the last one needs no end."""

    def __init__(self, item: Item) -> None:
        self.done = False
        self._item = item
        self._lines = LineDecoder()

    @property
    def rest(self) -> str:
        return self._lines.rest.decode("utf-8", "replace")

    def feed(self, chunk: bytes) -> Iterator[object]:
        for line in self._lines.feed(chunk):
            yield from self._line(line)

    def finish(self) -> Iterator[object]:
        return self._line(self._lines.rest)

    def _line(self, line: bytes) -> Iterator[object]:
        if line := line.removeprefix(b"\xef\xbb\xbf").strip():
            yield self._item.read(line.decode("utf-8", "replace"))


class _TextItems(_LineItems):
    """JSON texts where one alone is declared: each begins a line, and may go on over others.

    A text ends with the line that closes its brackets; so none is parsed in vain.
    """

    def __init__(self, item: Item) -> None:
        super().__init__(item)
        self._begun: list[bytes] = []
        self._depth = 0

    @property
    def rest(self) -> str:
        return b"\n".join((*self._begun, self._lines.rest)).decode("utf-8", "replace")

    def feed(self, chunk: bytes) -> Iterator[object]:
        for line in self._lines.feed(chunk):
            self._begun.append(line)
            self._depth += _opened(line)
            if self._depth <= 0:
                yield from self._text()

    def finish(self) -> Iterator[object]:
        self._begun.append(self._lines.take())
        return self._text()

    def _text(self) -> Iterator[object]:
        text = b"\n".join(self._begun)
        self._begun.clear()
        self._depth = 0
        return self._line(text)


class _SequenceItems(_TextItems):
    """JSON texts, each after a record separator (RFC 7464).

    A text counts once it is whole; so it does not wait for the next one. One that was
    cut off is an error.
    """

    def feed(self, chunk: bytes) -> Iterator[object]:
        first, *others = chunk.split(_SEPARATOR)
        yield from super().feed(first)
        for text in others:
            yield from self.finish()
            yield from super().feed(text)

    def finish(self) -> Iterator[object]:
        rest = self._lines.take()
        # RFC 7464, 2.4: a number or word at the end may have been longer.
        self._begun.append(rest + _SEPARATOR if rest[-1:].isalnum() else rest)
        return self._text()


def _opened(line: bytes) -> int:
    """How many more brackets a line of JSON opens than it closes."""
    # What is quoted does not count. It does not go on over lines.
    quoted = line.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')
    bare = b"".join(quoted[::2])
    return sum(map(bare.count, (b"{", b"["))) - sum(map(bare.count, (b"}", b"]")))


class _NoItems(_NoEvents):
    """One JSON document where events were asked for: an error, or a misunderstanding."""

    def __init__(self, item: Item) -> None:
        self.done = False
        self._item = item
        self._chunks: list[bytes] = []

    @property
    def rest(self) -> str:
        return b"".join(self._chunks).decode("utf-8", "replace")

    def feed(self, chunk: bytes) -> Iterator[object]:
        self._chunks.append(chunk)
        return iter(())

    def finish(self) -> Iterator[object]:
        text = self.rest
        self._item.read(text)
        body = parse_json(text)
        message = "expected a stream of events, got one JSON document"
        raise APIResponseValidationError(message, self._item.response, body=body)
