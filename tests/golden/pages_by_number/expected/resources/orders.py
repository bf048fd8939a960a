"""The resource `orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.pages.rules import NumberedPages, OffsetPages
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
    import builtins

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.pages.page import AsyncPages, Page
    from ..models import LateResponse, OpenResponse, Order

_LIST: Operation[Page[Order, builtins.list[Order]]] = Operation(
    "GET",
    "/orders",
    responses=(Json("list[Order]"),),
    pages=NumberedPages("page", items=()),
)

_OPEN: Operation[Page[Order, OpenResponse]] = Operation(
    "GET",
    "/orders/open",
    responses=(Json("OpenResponse"),),
    pages=NumberedPages("pageIndex", items=("items",), first=0, last=("totalPages",)),
)

_LATE: Operation[Page[Order, LateResponse]] = Operation(
    "GET",
    "/orders/late",
    responses=(Json("LateResponse"),),
    pages=OffsetPages("offset", items=("orders",), total=("meta", "total_count")),
)


class Orders(Resource):
    """Calls under `orders`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[Order, builtins.list[Order]]:
        """GET /orders

        Args:
            page: The API's default is 1.
        """
        return self._send(_LIST, options, query={"page": page, "per_page": per_page})

    def open(
        self,
        *,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[Order, OpenResponse]:
        """GET /orders/open

        Args:
            page_index: The API's default is 0.
        """
        return self._send(
            _OPEN,
            options,
            query={"pageIndex": page_index, "pageSize": page_size},
        )

    def late(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[Order, LateResponse]:
        """GET /orders/late"""
        return self._send(_LATE, options, query={"offset": offset, "limit": limit})

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
        self.open = raw(orders.open)
        self.late = raw(orders.late)


class OrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: Orders) -> None:
        self.list = streamed(orders.list)
        self.open = streamed(orders.open)
        self.late = streamed(orders.late)


class AsyncOrders(AsyncResource):
    """Asynchronous calls under `orders`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Order, builtins.list[Order]]:
        """GET /orders

        Args:
            page: The API's default is 1.
        """
        return self._pages(_LIST, options, query={"page": page, "per_page": per_page})

    def open(
        self,
        *,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Order, OpenResponse]:
        """GET /orders/open

        Args:
            page_index: The API's default is 0.
        """
        return self._pages(
            _OPEN,
            options,
            query={"pageIndex": page_index, "pageSize": page_size},
        )

    def late(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Order, LateResponse]:
        """GET /orders/late"""
        return self._pages(_LATE, options, query={"offset": offset, "limit": limit})

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
        self.open = async_raw(orders.open)
        self.late = async_raw(orders.late)


class AsyncOrdersWithStreamingResponse:
    """Calls under `orders` that give the response, with a body that is not read yet."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.list = async_streamed(orders.list)
        self.open = async_streamed(orders.open)
        self.late = async_streamed(orders.late)
