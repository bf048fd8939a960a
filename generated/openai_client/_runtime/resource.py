"""What the resources of a generated client are made of, and the views of their methods.

`raw(files.retrieve)` is the method `files.retrieve`, with the same arguments, that gives
the whole answer; `streamed(…)` the one that gives it before its body is read.
"""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from .base import MODE, RAW, STREAMED
from .binding import explain_keywords
from .operation import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from types import TracebackType

    from typing_extensions import Unpack

    from .client import AsyncClient, Client
    from .operation import Arguments, Operation
    from .pages.page import AsyncPage, AsyncPages, Page
    from .responses.response import AsyncStreamedResponse, RawResponse, StreamedResponse
    from .streams.stream import AsyncStream, Stream
    from .unset import Unset

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")
Body = TypeVar("Body")

_OPTIONS = frozenset(RequestOptions.__annotations__) | {MODE}


class Resource:
    """A group of operations."""

    def __init_subclass__(cls) -> None:
        explain_keywords(cls)

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _send(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> T:
        _check(options)
        return self._client.send(operation, options, **arguments)

    def _stream(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Stream[T]:
        _check(options)
        sent: object = self._client.send(operation, options, stream=True, **arguments)
        return cast("Stream[T]", sent)

    def _send_or_stream(
        self,
        operation: Operation[T],
        options: RequestOptions,
        *,
        stream: bool | Unset | None,
        **arguments: Unpack[Arguments],
    ) -> T | Stream[Any]:
        # The items of the stream have a type that only the method knows.
        if stream:
            return self._stream(cast("Operation[Any]", operation), options, **arguments)
        _check(options)
        return self._client.send(operation, options, stream=False, **arguments)


class AsyncResource:
    """A group of operations."""

    def __init_subclass__(cls) -> None:
        explain_keywords(cls)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    async def _send(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> T:
        _check(options)
        return await self._client.send(operation, options, **arguments)

    def _pages(
        self,
        operation: Operation[Page[Item, Body]],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncPages[Item, Body]:
        from .pages.page import AsyncPages

        _check(options)

        async def send() -> AsyncPage[Item, Body]:
            sent: object = await self._client.send(operation, options, **arguments)
            return cast("AsyncPage[Item, Body]", sent)

        return AsyncPages(send)

    async def _stream(
        self,
        operation: Operation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncStream[T]:
        _check(options)
        sent: object = await self._client.send(
            operation, options, stream=True, **arguments
        )
        return cast("AsyncStream[T]", sent)

    async def _send_or_stream(
        self,
        operation: Operation[T],
        options: RequestOptions,
        *,
        stream: bool | Unset | None,
        **arguments: Unpack[Arguments],
    ) -> T | AsyncStream[Any]:
        # The items of the stream have a type that only the method knows.
        if stream:
            return await self._stream(
                cast("Operation[Any]", operation), options, **arguments
            )
        _check(options)
        return await self._client.send(operation, options, stream=False, **arguments)


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The method, giving the answer with its status and headers."""

    def send(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        kwargs[MODE] = RAW
        return cast("RawResponse[T]", method(*args, **kwargs))

    return update_wrapper(send, method)


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The method, giving the answer with its status and headers."""

    async def send(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        kwargs[MODE] = RAW
        return cast("RawResponse[T]", await method(*args, **kwargs))

    return update_wrapper(send, method)


def streamed(method: Callable[P, T]) -> Callable[P, StreamedResponseManager[T]]:
    """The method, for `with`, giving the answer before its body is read."""

    def manager(*args: P.args, **kwargs: P.kwargs) -> StreamedResponseManager[T]:
        kwargs[MODE] = STREAMED
        return StreamedResponseManager(
            lambda: cast("StreamedResponse[T]", method(*args, **kwargs))
        )

    return update_wrapper(manager, method)


def async_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AsyncStreamedResponseManager[T]]:
    """The method, for `async with`, giving the answer before its body is read."""

    def manager(*args: P.args, **kwargs: P.kwargs) -> AsyncStreamedResponseManager[T]:
        kwargs[MODE] = STREAMED

        async def send() -> AsyncStreamedResponse[T]:
            return cast("AsyncStreamedResponse[T]", await method(*args, **kwargs))

        return AsyncStreamedResponseManager(send)

    return update_wrapper(manager, method)


class StreamedResponseManager(Generic[T]):
    """Sends the request at the beginning of a `with`, and closes at its end."""

    def __init__(self, send: Callable[[], StreamedResponse[T]]) -> None:
        self._send = send
        self._response: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncStreamedResponseManager(Generic[T]):
    """Sends the request at the beginning of an `async with`, and closes at its end."""

    def __init__(
        self, send: Callable[[], Coroutine[Any, Any, AsyncStreamedResponse[T]]]
    ) -> None:
        self._send = send
        self._response: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()


def _check(options: RequestOptions) -> None:
    """Refuse keywords that no method takes, as Python itself would.

    Raises:
        TypeError: Naming the argument of the method that was perhaps meant.
    """
    unknown = options.keys() - _OPTIONS
    if unknown:
        from .keywords import unexpected_keyword

        raise unexpected_keyword(min(unknown), sorted(_OPTIONS - {MODE}))
