"""The resource `orders`."""

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

_ORDER: Operation[None] = Operation(
    "POST",
    "/orders",
    responses=(Empty(status="204"),),
    idempotency_header="X-Request-Token",
)


class Orders(Resource):
    """Calls under `orders`."""

    def order(
        self,
        *,
        x_request_token: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /orders"""
        return self._send(
            _ORDER,
            options,
            headers={
                "X-Request-Token": x_request_token,
                "Idempotency-Key": idempotency_key,
            },
        )

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
        self.order = raw(orders.order)


class OrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: Orders) -> None:
        self.order = streamed(orders.order)


class AsyncOrders(AsyncResource):
    """Asynchronous calls under `orders`."""

    async def order(
        self,
        *,
        x_request_token: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /orders"""
        return await self._send(
            _ORDER,
            options,
            headers={
                "X-Request-Token": x_request_token,
                "Idempotency-Key": idempotency_key,
            },
        )

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
        self.order = async_raw(orders.order)


class AsyncOrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.order = async_streamed(orders.order)
