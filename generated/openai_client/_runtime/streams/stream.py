"""Streams of typed items, as they arrive.

The connection is released when a stream ends, when it fails, when a loop over it is left
in whatever way, on `close()`, at the end of a `with`, and when nobody refers to it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ..errors import APIConnectionError
from ..http import HTTPError, StreamError

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Awaitable,
        Callable,
        Generator,
        Iterator,
    )
    from types import TracebackType

    from typing_extensions import Self

    from ..http import Response
    from .reading import Reading

T = TypeVar("T")


class Stream(Generic[T]):
    """Items as they arrive: `for item in stream`, or one by one with `next(stream)`.

    Leaving a loop ends the stream. Who wants only the first items and the rest later
    takes them by `next()`.
    """

    def __init__(self, reading: Reading, reopen: Callable[[float], Response]) -> None:
        self._reading = reading
        self._closed = False
        self._iterator = cast("Generator[T, None, None]", _read(reading, reopen))

    @property
    def response(self) -> Response:
        """The answer that is read; another one after a reconnect."""
        return self._reading.response

    def __next__(self) -> T:
        return next(self._iterator)

    def __iter__(self) -> Iterator[T]:
        try:
            yield from self._iterator
        finally:
            self.close()

    def close(self) -> None:
        """Release the connection. No more items come."""
        self._closed = True
        self._reading.end()
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
        if hasattr(self, "_iterator") and not self._closed:
            self.close()


class AsyncStream(Generic[T]):
    """Items as they arrive: `async for item in stream`, or `await anext(stream)`.

    Leaving a loop ends the stream. Who wants only the first items and the rest later
    takes them by `anext()`.
    """

    def __init__(
        self, reading: Reading, reopen: Callable[[float], Awaitable[Response]]
    ) -> None:
        self._reading = reading
        self._closed = False
        self._iterator = cast("AsyncGenerator[T, None]", _aread(reading, reopen))

    @property
    def response(self) -> Response:
        """The answer that is read; another one after a reconnect."""
        return self._reading.response

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
        self._closed = True
        self._reading.end()
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
        if hasattr(self, "_iterator") and not self._closed:
            _close_later(self._reading.response)


# Functions and no methods: a generator that refers to the stream that holds it would
# keep both until the garbage collector comes by.
# What breaks once the stream is done was closed by its reader, perhaps in another task.


def _read(
    reading: Reading, reopen: Callable[[float], Response]
) -> Generator[object, None, None]:
    try:
        while not reading.done:
            try:
                for chunk in reading.response.iter_bytes():
                    yield from reading.feed(chunk)
                    if reading.done:
                        return
                yield from reading.finish()
                return
            except (HTTPError, APIConnectionError) as error:
                if reading.done:
                    return
                failure = reading.broken(error)
            except StreamError as error:
                if reading.done:
                    return
                raise RuntimeError(str(error)) from error
            reading.response.close()
            _reconnect(reading, reopen, failure)
    finally:
        reading.response.close()


def _reconnect(
    reading: Reading,
    reopen: Callable[[float], Response],
    failure: APIConnectionError,
) -> None:
    while True:
        delay = reading.delay(failure)
        try:
            return reading.go_on(reopen(delay))
        except APIConnectionError as error:
            if reading.done:
                return None
            failure = reading.broken(error)


async def _aread(
    reading: Reading, reopen: Callable[[float], Awaitable[Response]]
) -> AsyncGenerator[object, None]:
    try:
        while not reading.done:
            try:
                async for chunk in reading.response.aiter_bytes():
                    for item in reading.feed(chunk):
                        yield item
                    if reading.done:
                        return
                for item in reading.finish():
                    yield item
                return
            except (HTTPError, APIConnectionError) as error:
                if reading.done:
                    return
                failure = reading.broken(error)
            except StreamError as error:
                if reading.done:
                    return
                raise RuntimeError(str(error)) from error
            await reading.response.aclose()
            await _areconnect(reading, reopen, failure)
    finally:
        await reading.response.aclose()


async def _areconnect(
    reading: Reading,
    reopen: Callable[[float], Awaitable[Response]],
    failure: APIConnectionError,
) -> None:
    while True:
        delay = reading.delay(failure)
        try:
            return reading.go_on(await reopen(delay))
        except APIConnectionError as error:
            if reading.done:
                return None
            failure = reading.broken(error)


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
