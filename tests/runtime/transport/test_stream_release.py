"""Streams let their connection go, however they end."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING, Any, cast

import pytest
from loopback.server import Received, Server, Wire, endless, events
from runtime.client import AsyncClient, Client
from runtime.operation import EventStream, Operation

if TYPE_CHECKING:
    from runtime.streams.stream import Stream

ANY: Operation[Any] = Operation("GET", "/a", responses=(EventStream("Any"),))


def sync_stream(server: Server) -> Stream[Any]:
    """An endless stream."""
    server.answers(endless)
    stream: object = Client(base_url=server.url).send(ANY, {}, stream=True)
    return cast("Stream[Any]", stream)


def test_garbage_lets_go(server: Server) -> None:
    sync_stream(server)
    assert server.gone.wait(2)


def test_a_stream_begun_and_dropped_lets_go(server: Server) -> None:
    stream = sync_stream(server)
    next(stream)
    gc.disable()
    try:
        del stream
        assert server.gone.wait(2), "there is a reference cycle"
    finally:
        gc.enable()


def test_an_exception_in_the_loop_lets_go(server: Server) -> None:
    stream = sync_stream(server)

    def fail(item: object) -> None:
        raise KeyError(item)

    with pytest.raises(KeyError):
        list(map(fail, stream))
    assert stream.response.is_closed
    assert server.gone.wait(2)


def test_with_lets_go(server: Server) -> None:
    with sync_stream(server) as stream:
        assert next(stream) == {"n": 1}
    assert server.gone.wait(2)
    with pytest.raises(StopIteration):
        next(stream)


def test_a_generator_over_a_stream_lets_go(server: Server) -> None:
    stream = sync_stream(server)
    numbers = (item["n"] for item in stream)
    assert next(numbers) == 1
    numbers.close()
    assert server.gone.wait(2)


def test_async_garbage_lets_go(server: Server) -> None:
    server.answers(endless)

    async def drop() -> None:
        async with AsyncClient(base_url=server.url) as client:
            await client.send(ANY, {}, stream=True)
            assert await asyncio.to_thread(server.gone.wait, 2)

    asyncio.run(drop())


def test_async_break_lets_go(server: Server) -> None:
    server.answers(endless)

    async def leave() -> None:
        async with AsyncClient(base_url=server.url) as client:
            stream: Any = await client.send(ANY, {}, stream=True)
            async for _ in stream:
                break
            assert await asyncio.to_thread(server.gone.wait, 2)

    asyncio.run(leave())


def test_async_with_lets_go(server: Server) -> None:
    server.answers(endless)

    async def leave() -> None:
        async with AsyncClient(base_url=server.url) as client:
            opened: Any = await client.send(ANY, {}, stream=True)
            async with opened as stream:
                assert await anext(stream) == {"n": 1}
            assert await asyncio.to_thread(server.gone.wait, 2)

    asyncio.run(leave())


def test_cancelling_the_reader_lets_go(server: Server) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.head("text/event-stream")
        wire.chunk(b"data: 1\n\n")
        wire.wait_until_gone()

    server.answers(script)

    async def cancel() -> None:
        async with AsyncClient(base_url=server.url) as client:
            stream: Any = await client.send(ANY, {}, stream=True)
            seen: list[object] = []

            async def read() -> None:
                async for item in stream:
                    seen.append(item)

            reader = asyncio.create_task(read())
            while not seen:
                await asyncio.sleep(0.005)
            reader.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reader
            assert stream.response.is_closed
            assert await asyncio.to_thread(server.gone.wait, 2)

    asyncio.run(cancel())


def test_closing_in_another_task_is_an_end(server: Server) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.head("text/event-stream")
        wire.chunk(b"data: 1\n\n")
        wire.wait_until_gone()

    server.answers(script)

    async def close() -> None:
        async with AsyncClient(base_url=server.url) as client:
            stream: Any = await client.send(ANY, {}, stream=True)
            assert await anext(stream) == 1

            async def read() -> list[object]:
                return [item async for item in stream]

            reader = asyncio.create_task(read())
            await asyncio.sleep(0.05)
            await stream.close()
            assert await reader == []
            assert await asyncio.to_thread(server.gone.wait, 2)

    asyncio.run(close())


def test_a_stream_that_was_closed_does_not_go_on(server: Server) -> None:
    """Also when that happens while it waits for another connection."""

    def script(received: Received, wire: Wire) -> None:
        wire.head("text/event-stream")
        wire.chunk(b"id: 1\ndata: 1\n\n")
        wire.reset()

    server.answers(script, events(b"id: 2\ndata: 2\n\n"))
    client = Client(base_url=server.url, max_reconnects=3)
    opened: object = client.send(ANY, {}, stream=True)
    stream = cast("Stream[Any]", opened)
    vars(client)["_sleep"] = lambda seconds: stream.close()
    assert list(stream) == [1]
    assert stream.response.is_closed
    client.close()
