"""Answers whose headers are declared, and the views of methods that give them."""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from ..resource import async_raw, async_streamed, raw, streamed
from .response import (
    AsyncStreamedResponse,
    BaseResponse,
    RawResponse,
    StreamedResponse,
)
from .typed_headers import ResponseHeaders

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from types import TracebackType

    from ..resource import AsyncStreamedResponseManager, StreamedResponseManager

P = ParamSpec("P")
T = TypeVar("T")
H = TypeVar("H", bound=ResponseHeaders)


class _TypedResponse(BaseResponse[T], Generic[T, H]):
    """An answer whose headers the document declares."""

    def __init__(self, response: BaseResponse[T], headers: type[H]) -> None:
        super().__init__(
            response.http_response,
            response.retries_taken,
            response._parse,
            response._streams,
            response._decoder,
        )
        self._typed_headers = headers(response.http_response, response._decoder)

    @property
    def typed_headers(self) -> H:
        """The headers that are declared, by attributes; None where one is missing."""
        return self._typed_headers


class TypedRawResponse(_TypedResponse[T, H], RawResponse[T]):
    """A RawResponse whose headers the document declares."""


class TypedStreamedResponse(_TypedResponse[T, H], StreamedResponse[T]):
    """A StreamedResponse whose headers the document declares."""


class AsyncTypedStreamedResponse(_TypedResponse[T, H], AsyncStreamedResponse[T]):
    """An AsyncStreamedResponse whose headers the document declares."""


def typed_raw(
    method: Callable[P, T], headers: type[H]
) -> Callable[P, TypedRawResponse[T, H]]:
    """The method, giving the answer with its status and headers."""
    plain = raw(method)

    def send(*args: P.args, **kwargs: P.kwargs) -> TypedRawResponse[T, H]:
        return TypedRawResponse(plain(*args, **kwargs), headers)

    return update_wrapper(send, method)


def async_typed_raw(
    method: Callable[P, Awaitable[T]], headers: type[H]
) -> Callable[P, Coroutine[Any, Any, TypedRawResponse[T, H]]]:
    """The method, giving the answer with its status and headers."""
    plain = async_raw(method)

    async def send(*args: P.args, **kwargs: P.kwargs) -> TypedRawResponse[T, H]:
        return TypedRawResponse(await plain(*args, **kwargs), headers)

    return update_wrapper(send, method)


def typed_streamed(
    method: Callable[P, T], headers: type[H]
) -> Callable[P, TypedStreamedResponseManager[T, H]]:
    """The method, for `with`, giving the answer before its body is read."""
    plain = streamed(method)

    def manager(
        *args: P.args, **kwargs: P.kwargs
    ) -> TypedStreamedResponseManager[T, H]:
        return TypedStreamedResponseManager(plain(*args, **kwargs), headers)

    return update_wrapper(manager, method)


def async_typed_streamed(
    method: Callable[P, Awaitable[T]], headers: type[H]
) -> Callable[P, AsyncTypedStreamedResponseManager[T, H]]:
    """The method, for `async with`, giving the answer before its body is read."""
    plain = async_streamed(method)

    def manager(
        *args: P.args, **kwargs: P.kwargs
    ) -> AsyncTypedStreamedResponseManager[T, H]:
        return AsyncTypedStreamedResponseManager(plain(*args, **kwargs), headers)

    return update_wrapper(manager, method)


class TypedStreamedResponseManager(Generic[T, H]):
    """Sends the request at the beginning of a `with`, and closes at its end."""

    def __init__(self, plain: StreamedResponseManager[T], headers: type[H]) -> None:
        self._plain = plain
        self._headers = headers

    def __enter__(self) -> TypedStreamedResponse[T, H]:
        return TypedStreamedResponse(self._plain.__enter__(), self._headers)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._plain.__exit__(kind, error, traceback)


class AsyncTypedStreamedResponseManager(Generic[T, H]):
    """Sends the request at the beginning of an `async with`, and closes at its end."""

    def __init__(
        self, plain: AsyncStreamedResponseManager[T], headers: type[H]
    ) -> None:
        self._plain = plain
        self._headers = headers

    async def __aenter__(self) -> AsyncTypedStreamedResponse[T, H]:
        answer = await self._plain.__aenter__()
        return AsyncTypedStreamedResponse(answer, self._headers)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._plain.__aexit__(kind, error, traceback)
