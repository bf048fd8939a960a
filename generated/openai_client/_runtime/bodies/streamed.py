"""A body that is read while it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..http import AsyncByteStream, SyncByteStream
from .files import AsyncIterableSource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .files import Source


class StreamedBody(SyncByteStream, AsyncByteStream):
    """Pieces that follow each other. Can be sent again when all of them can."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._reading: Iterator[bytes] | None = None

    @property
    def replayable(self) -> bool:
        return all(source.replayable for source in self._sources)

    @property
    def length(self) -> int | None:
        """The number of bytes, when all pieces know theirs."""
        total = 0
        for source in self._sources:
            if source.size is None:
                return None
            total += source.size
        return total

    def __iter__(self) -> Iterator[bytes]:
        for source in self._sources:
            self._reading = source.chunks()
            yield from self._reading

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Reading a file blocks the event loop, 64 KiB at a time. To read in a thread
        # takes asyncio or trio by name, and costs more than a read from a warm disk.
        for source in self._sources:
            if isinstance(source, AsyncIterableSource):
                async for chunk in source.iterable:
                    yield chunk
            else:
                self._reading = source.chunks()
                for chunk in self._reading:
                    yield chunk

    def close(self) -> None:
        """Close what sending has opened, wherever it stopped."""
        close = getattr(self._reading, "close", None)
        if close is not None:
            close()

    async def aclose(self) -> None:
        self.close()


Content: TypeAlias = "bytes | StreamedBody | None"
