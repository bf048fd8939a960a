"""Streams of typed items, as they arrive.

The connection is released when a stream ends, when it fails, when a loop over it is left
in whatever way, on `close()`, at the end of a `with`, and when nobody refers to it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .transport_errors import translated

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
    from types import TracebackType

    from typing_extensions import Self

    from .http import Response
    from .items import Items

T = TypeVar("T")


class Stream(Generic[T]):
    """Items as they arrive: `for item in stream`, or one by one with `next(stream)`.

    Leaving a loop ends the stream. Who wants only the first items and the rest later
    takes them by `next()`.
    """

    def __init__(self, response: Response, items: Items) -> None:
        self.response = response
        self._items = items
        self._closed = False
        self._iterator = cast("Generator[T, None, None]", _read(response, items))

    def __next__(self) -> T:
        return next(self._iterator)

    def __iter__(self) -> Iterator[T]:
        try:
            yield from self._iterator
        finally:
            self.close()

    def close(self) -> None:
        """Release the connection. No more items come."""
        self._closed = self._items.done = True
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        response = getattr(self, "response", None)
        if response is not None and not self._closed:
            self.close()


class AsyncStream(Generic[T]):
    """Items as they arrive: `async for item in stream`, or `await anext(stream)`.

    Leaving a loop ends the stream. Who wants only the first items and the rest later
    takes them by `anext()`.
    """

    def __init__(self, response: Response, items: Items) -> None:
        self.response = response
        self._items = items
        self._closed = False
        self._iterator = cast("AsyncGenerator[T, None]", _aread(response, items))

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def __aiter__(self) -> AsyncIterator[T]:
        try:
            async for item in self._iterator:
                yield item
        finally:
            await self.close()

    async def close(self) -> None:
        """Release the connection. No more items come."""
        self._closed = self._items.done = True
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        response = getattr(self, "response", None)
        if response is not None and not self._closed:
            _close_later(response)


# Functions and no methods: a generator that refers to the stream that holds it would
# keep both until the garbage collector comes by.


def _read(response: Response, items: Items) -> Generator[object, None, None]:
    if items.done:
        return
    try:
        with translated(response.request):
            for chunk in response.iter_bytes():
                for item in items.feed(chunk):
                    yield item
                    if items.done:
                        return
                if items.done:
                    return
            yield from items.finish()
    finally:
        response.close()


async def _aread(response: Response, items: Items) -> AsyncGenerator[object, None]:
    if items.done:
        return
    try:
        with translated(response.request):
            async for chunk in response.aiter_bytes():
                for item in items.feed(chunk):
                    yield item
                    if items.done:
                        return
                if items.done:
                    return
            for item in items.finish():
                yield item
    finally:
        await response.aclose()


_closing: set[object] = set()
"""The tasks that close responses: an event loop alone does not keep its tasks alive."""


def _close_later(response: Response) -> None:
    """Close a response of which only the garbage collector knows.

    Where asyncio does not run there is nothing to close it with: trio closes the
    generators that read it.
    """
    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    task = loop.create_task(response.aclose())
    _closing.add(task)
    task.add_done_callback(_closing.discard)
