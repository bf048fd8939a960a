"""The resource `orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation, Style
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
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr

_LIST: Operation[None] = Operation(
    "GET",
    "/orders",
    responses=(Empty(status="204"),),
    query_styles={
        "sort": Style("form", explode=True),
        "fields": Style("form", explode=False),
    },
)


class Orders(Resource):
    """Calls under `orders`."""

    def list(
        self,
        *,
        include: SequenceNotStr[str] | Unset = UNSET,
        made: Mapping[str, int] | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /orders"""
        return self._send(
            _LIST,
            options,
            query={"include": include, "made": made, "sort": sort, "fields": fields},
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
        self.list = raw(orders.list)


class OrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: Orders) -> None:
        self.list = streamed(orders.list)


class AsyncOrders(AsyncResource):
    """Asynchronous calls under `orders`."""

    async def list(
        self,
        *,
        include: SequenceNotStr[str] | Unset = UNSET,
        made: Mapping[str, int] | Unset = UNSET,
        sort: SequenceNotStr[str] | Unset = UNSET,
        fields: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /orders"""
        return await self._send(
            _LIST,
            options,
            query={"include": include, "made": made, "sort": sort, "fields": fields},
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
        self.list = async_raw(orders.list)


class AsyncOrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.list = async_streamed(orders.list)
