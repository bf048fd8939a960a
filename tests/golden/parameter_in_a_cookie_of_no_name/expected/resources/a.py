"""The resource `a`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_A: Operation[None] = Operation("GET", "/a", responses=(Empty(status="204"),))


class A(Resource):
    """Calls under `a`."""

    def a(
        self,
        *,
        user_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /a"""
        return self._send(_A, options, cookies={"user[id]": user_id})

    @cached_property
    def with_raw_response(self) -> AWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AWithStreamingResponse(self)


class AWithRawResponse:
    """Calls under `a` that give the response, with status and headers."""

    def __init__(self, a: A) -> None:
        self.a = raw(a.a)


class AWithStreamingResponse:
    """Calls under `a` that give the response, with a body that is not read yet."""

    def __init__(self, a: A) -> None:
        self.a = streamed(a.a)


class AsyncA(AsyncResource):
    """Asynchronous calls under `a`."""

    async def a(
        self,
        *,
        user_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /a"""
        return await self._send(_A, options, cookies={"user[id]": user_id})

    @cached_property
    def with_raw_response(self) -> AsyncAWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncAWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncAWithStreamingResponse(self)


class AsyncAWithRawResponse:
    """Calls under `a` that give the response, with status and headers."""

    def __init__(self, a: AsyncA) -> None:
        self.a = async_raw(a.a)


class AsyncAWithStreamingResponse:
    """Calls under `a` that give the response, with a body that is not read yet."""

    def __init__(self, a: AsyncA) -> None:
        self.a = async_streamed(a.a)
