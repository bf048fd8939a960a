"""The connection of a stream is released, however one stops reading it.

The client of these tests has one connection and waits for it a moment only: the call
after the stream would fail if the stream had kept it.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import TYPE_CHECKING, Any, Final

import pytest
from behaviour import samples
from behaviour.calls import KEY, AsyncCall, SyncCall
from behaviour.server import DONE, STREAM, event, reply, stream
from loopback.library import httpx
from openai_client import APIError, AsyncOpenAI, AsyncStream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from behaviour.calls import Call
    from behaviour.server import Exchange, Server

CHAT: Final[dict[str, Any]] = {"model": "m", "messages": [], "stream": True}
HI: Final = event(samples.chat_chunk("hi"))
ONE: Final = httpx.Limits(max_connections=1)
MOMENT: Final = httpx.Timeout(5, pool=1)


def endless(exchange: Exchange) -> None:
    """Two items, and silence until the client hangs up."""
    exchange.head(200, STREAM)
    exchange.chunk(HI)
    exchange.chunk(HI)
    assert exchange.wait_until_gone()


@pytest.fixture
def one(call: Call) -> Iterator[Call]:
    """Calls by a client with one connection."""
    http: Any
    if isinstance(call, SyncCall):
        http = httpx.Client(limits=ONE, timeout=MOMENT)
    else:
        http = httpx.AsyncClient(limits=ONE, timeout=MOMENT)
    call.use(http_client=http, max_retries=0)
    yield call
    call.wait(http.close() if isinstance(call, SyncCall) else http.aclose())


def begin(call: Call) -> Any:
    """Open a stream, with an answer for the call that follows."""
    call.server.answers(reply(samples.listed()))
    return call("chat.completions.create", **CHAT)


def check_released(call: Call) -> None:
    """Another call can be made, and the connection of the stream is not in its way."""
    call("files.list")
    assert call.server.last.path == "/v1/files"
    assert call.server.has_open(1)


def test_exhaustion(one: Call) -> None:
    one.server.answers(stream(HI, DONE))
    assert len(one.items(begin(one))) == 1
    check_released(one)


def test_exhaustion_keeps_the_connection(one: Call) -> None:
    one.server.answers(stream(HI, HI))
    assert len(one.items(begin(one))) == 2
    check_released(one)
    assert one.server.connections == 1


def by_loop(call: Call, made: Any) -> int:
    return len(call.items(made))


def by_next(call: Call, made: Any) -> int:
    """Items, counted without a loop over the stream, which closes what it leaves."""
    count = 0
    while True:
        try:
            call.next(made)
        except (StopIteration, StopAsyncIteration):
            return count
        count += 1


@pytest.mark.parametrize("count", [by_loop, by_next])
def test_done_in_a_stream_that_stays_open(
    one: Call, count: Callable[[Call, Any], int]
) -> None:
    def script(exchange: Exchange) -> None:
        exchange.head(200, STREAM)
        exchange.chunk(HI + DONE)
        assert exchange.wait_until_gone()

    one.server.answers(script)
    made = begin(one)
    assert count(one, made) == 1
    check_released(one)
    assert count(one, made) == 0


def test_break(one: Call) -> None:
    one.server.answers(endless)
    made = begin(one)
    assert len(one.items(made, 1)) == 1
    check_released(one)
    assert one.items(made) == []


def test_close(one: Call) -> None:
    one.server.answers(endless)
    made = begin(one)
    one.next(made)
    one.wait(made.close())
    check_released(one)
    with pytest.raises((StopIteration, StopAsyncIteration)):
        one.next(made)
    one.wait(made.close())


def test_close_before_the_first_item(one: Call) -> None:
    one.server.answers(endless)
    one.wait(begin(one).close())
    check_released(one)


def test_with(one: Call) -> None:
    one.server.answers(endless)
    made = begin(one)
    assert one.within(made, lambda entered: entered is made)
    check_released(one)


def test_exception_in_with(one: Call) -> None:
    one.server.answers(endless)

    def fail(entered: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        one.within(begin(one), fail)
    check_released(one)


@pytest.mark.parametrize("count", [by_loop, by_next])
def test_error_event(one: Call, count: Callable[[Call, Any], int]) -> None:
    def script(exchange: Exchange) -> None:
        exchange.head(200, STREAM)
        exchange.chunk(event(samples.ERROR))
        assert exchange.wait_until_gone()

    one.server.answers(script)
    made = begin(one)
    with pytest.raises(APIError):
        count(one, made)
    check_released(one)
    assert count(one, made) == 0


def test_exception_in_a_loop(one: Call) -> None:
    one.server.answers(endless)
    made = begin(one)

    def loop() -> None:
        for _ in made:
            raise ZeroDivisionError

    async def async_loop() -> None:
        async for _ in made:
            raise ZeroDivisionError

    run = async_loop if isinstance(made, AsyncStream) else loop
    with pytest.raises(ZeroDivisionError):
        one.wait(run())
    check_released(one)


@pytest.mark.parametrize("items", [0, 1])
def test_garbage(one: Call, items: int) -> None:
    one.server.answers(endless)

    def forget() -> None:
        made = begin(one)
        for _ in range(items):
            one.next(made)

    async def async_forget(client: AsyncOpenAI) -> None:
        one.server.answers(reply(samples.listed()))
        made = await client.chat.completions.create(**CHAT)
        for _ in range(items):
            await anext(made)
        del made
        gc.collect()
        # What closes it is a task beside the one that forgot it.
        await asyncio.sleep(0.01)

    if isinstance(one, AsyncCall):
        one.wait(async_forget(one.client))
    else:
        forget()
        gc.collect()
    check_released(one)


def test_cancellation(server: Server) -> None:
    """A task that waits for an item is cancelled."""
    server.answers(endless, reply(samples.listed()))

    async def consume(client: AsyncOpenAI, seen: asyncio.Event) -> None:
        async for _ in await client.chat.completions.create(**CHAT):
            seen.set()

    async def main() -> None:
        http = httpx.AsyncClient(limits=ONE, timeout=MOMENT)
        base = f"{server.url}/v1"
        async with http, AsyncOpenAI(base_url=base, api_key=KEY, http_client=http) as c:
            seen = asyncio.Event()
            task = asyncio.create_task(consume(c, seen))
            await seen.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await c.files.list()

    asyncio.run(main())
    assert server.connections == 2


def test_cancellation_before_the_answer(server: Server) -> None:
    """A task that waits for the answer is cancelled; it is not tried again."""
    asked = threading.Event()

    def silent(exchange: Exchange) -> None:
        asked.set()
        assert exchange.wait_until_gone()

    server.answers(silent, reply(samples.listed()))

    async def main() -> None:
        http = httpx.AsyncClient(limits=ONE, timeout=MOMENT)
        base = f"{server.url}/v1"
        async with http, AsyncOpenAI(base_url=base, api_key=KEY, http_client=http) as c:
            task = asyncio.ensure_future(c.files.list())
            await asyncio.to_thread(asked.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(server.received) == 1
            await c.files.list()

    asyncio.run(main())
    assert server.connections == 2
