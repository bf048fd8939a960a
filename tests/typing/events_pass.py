"""Uses of whole events that type checkers accept, and the types that they give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_type

from orders_client import AsyncClient, AsyncStream, Client, Stream
from orders_client.models import (
    Order,
    OrderEvent,
    OrderEventNote,
    OrderEventOther,
    OrderEventReady,
    StepsResponseEventAddJson,
    StepsResponseEventAddJsonData,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

client = Client(base_url="http://kitchen.test")
later = AsyncClient(base_url="http://kitchen.test")


def follow() -> Iterator[str]:
    """By class, and by the attributes."""
    stream = client.orders.follow("o")
    assert_type(stream, Stream[OrderEvent])
    for event in stream:
        match event:
            case OrderEventReady(data=order):
                assert_type(order, Order)
                yield str(order.number)
            case OrderEventNote(data=text):
                assert_type(text, str)
                yield text
            case OrderEventOther(data=data):
                assert_type(data, Any)
    for step in client.orders.steps():
        if isinstance(step, StepsResponseEventAddJson) and step.data:
            assert_type(step.data, StepsResponseEventAddJsonData)
            yield str(step.data.weight)
        if step.event == "addText":
            assert_type(step.data or "", str)
            yield step.data or ""


async def follow_later() -> None:
    stream = await later.orders.follow("o")
    assert_type(stream, AsyncStream[OrderEvent])
    async for event in stream:
        assert_type(event, OrderEventReady | OrderEventNote | OrderEventOther)
