"""The resource `orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Operation, WholeEvents
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import LinesResponseEvent, OrderEvent, StepsResponseEvent

_FOLLOW: Operation[OrderEvent] = Operation(
    "GET",
    "/orders/{order}/events",
    responses=(WholeEvents("OrderEvent", text=("note",), unnamed=None),),
)

_STEPS: Operation[StepsResponseEvent] = Operation(
    "GET",
    "/steps",
    responses=(WholeEvents("StepsResponseEvent", text=("addText",)),),
)

_LINES: Operation[LinesResponseEvent] = Operation(
    "GET",
    "/lines",
    responses=(WholeEvents("LinesResponseEvent", json=()),),
)


class Orders(Resource):
    """Calls under `orders`."""

    def follow(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> Stream[OrderEvent]:
        """GET /orders/{order}/events"""
        return self._stream(_FOLLOW, options, path={"order": order})

    def steps(self, **options: Unpack[RequestOptions]) -> Stream[StepsResponseEvent]:
        """GET /steps"""
        return self._stream(_STEPS, options)

    def lines(self, **options: Unpack[RequestOptions]) -> Stream[LinesResponseEvent]:
        """GET /lines"""
        return self._stream(_LINES, options)

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return OrdersWithStreamingResponse(self)


class OrdersWithRawResponse:
    """Calls under `orders` that give the response, with status and headers."""

    def __init__(self, orders: Orders) -> None:
        self.follow = raw(orders.follow)
        self.steps = raw(orders.steps)
        self.lines = raw(orders.lines)


class OrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: Orders) -> None:
        self.follow = streamed(orders.follow)
        self.steps = streamed(orders.steps)
        self.lines = streamed(orders.lines)


class AsyncOrders(AsyncResource):
    """Asynchronous calls under `orders`."""

    async def follow(
        self,
        order: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[OrderEvent]:
        """GET /orders/{order}/events"""
        return await self._stream(_FOLLOW, options, path={"order": order})

    async def steps(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[StepsResponseEvent]:
        """GET /steps"""
        return await self._stream(_STEPS, options)

    async def lines(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[LinesResponseEvent]:
        """GET /lines"""
        return await self._stream(_LINES, options)

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncOrdersWithStreamingResponse(self)


class AsyncOrdersWithRawResponse:
    """Calls under `orders` that give the response, with status and headers."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.follow = async_raw(orders.follow)
        self.steps = async_raw(orders.steps)
        self.lines = async_raw(orders.lines)


class AsyncOrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.follow = async_streamed(orders.follow)
        self.steps = async_streamed(orders.steps)
        self.lines = async_streamed(orders.lines)
