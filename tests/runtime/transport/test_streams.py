"""Streams: items as they arrive, and what ends them."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

import attrs
import pytest
from loopback.library import httpx
from loopback.server import Received, Server, Wire, answer, endless, events
from loopback.sides import Side, generated
from runtime.client import Client
from runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
)
from runtime.model import BaseModel
from runtime.operation import EventStream, Json, JsonLines, Operation
from runtime.streams.stream import AsyncStream, Stream


@attrs.define(kw_only=True, repr=False)
class Chunk(BaseModel):
    """An item without an `error`."""

    n: int


@attrs.define(kw_only=True, repr=False)
class Step(BaseModel):
    """An item that may have an `error` of its own."""

    n: int
    error: str | None = None


CHUNKS: Operation[Any] = Operation(
    "POST",
    "/a",
    content_type="application/json",
    responses=(Json("Any"), EventStream("Chunk")),
)
STEPS: Operation[Any] = Operation("GET", "/a", responses=(EventStream("Step"),))
ANY: Operation[Any] = Operation("GET", "/a", responses=(EventStream("Any"),))
LINES: Operation[Any] = Operation("GET", "/a", responses=(JsonLines("Chunk"),))


@pytest.fixture
def client(side: Side) -> Any:
    """A client that knows the models of this module."""
    return side.client(generated(side, _models=sys.modules[__name__]))


def opened(side: Side, client: Any, operation: Operation[Any] = CHUNKS) -> Any:
    """The stream of a call."""
    return side.send(client, operation, stream=True)


def test_items_as_they_come(side: Side, client: Any, server: Server) -> None:
    server.answers(
        events(
            b'data: {"n"', b": 1}\r", b"\n\r\n: x\n\n", b'data: {"n": 2, "x": 3}\n\n'
        )
    )
    stream = opened(side, client)
    assert isinstance(stream, Stream if side.base is Client else AsyncStream)
    assert stream.response.status_code == 200
    items = side.items(stream)
    assert items[0] == Chunk(n=1)
    assert items[1].additional_properties == {"x": 3}
    assert len(items) == 2
    assert server.last.header("Accept") == "text/event-stream"


def test_an_item_does_not_wait_for_the_next(
    side: Side, client: Any, server: Server
) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.head("text/event-stream")
        wire.chunk(b'data: {"n": 1}\n\n')
        wire.wait_until_gone()

    server.answers(script)
    stream = opened(side, client)
    assert side.items(stream, 1) == [Chunk(n=1)]


@pytest.mark.parametrize("end", [b"data: [DONE]\n\n", b"data:[DONE]\r\n\r\n"])
def test_done_ends(side: Side, client: Any, server: Server, end: bytes) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.head("text/event-stream")
        wire.chunk(b'data: {"n": 1}\n\n' + end + b"data: no json\n\n")
        wire.wait_until_gone()

    server.answers(script)
    assert side.items(opened(side, client)) == [Chunk(n=1)]
    assert server.gone.wait(2)


def test_lines_of_json(side: Side, client: Any, server: Server) -> None:
    body = b'\xef\xbb\xbf{"n": 1}\n\n {"n": 2}\r\n{"n": 3}'
    server.answers(answer(body, content_type="application/jsonl"))
    items = side.items(opened(side, client, LINES))
    assert items == [Chunk(n=1), Chunk(n=2), Chunk(n=3)]


def test_a_stream_that_nobody_declared(side: Side, client: Any, server: Server) -> None:
    server.answers(events(b'data: {"a": 1}\n\ndata: 2\n\n'))
    operation: Operation[Any] = Operation("GET", "/a", responses=(Json("Chunk"),))
    assert side.items(opened(side, client, operation)) == [{"a": 1}, 2]


def test_the_answer_says_whether_it_is_a_stream(
    side: Side, client: Any, server: Server
) -> None:
    server.answers(events(b'data: {"n": 1}\n\n'), answer({"n": 1}))
    kinds = (Json("Any"), EventStream("Chunk"))
    operation: Operation[Any] = Operation("GET", "/a", responses=kinds)
    stream = side.send(client, operation)
    assert isinstance(stream, Stream | AsyncStream)
    assert side.items(stream) == [Chunk(n=1)]
    assert side.send(client, operation) == {"n": 1}
    accepted = server.received[0].header("Accept")
    assert accepted == "application/json, text/event-stream"


def test_no_stream_is_given_that_was_not_wanted(
    side: Side, client: Any, server: Server
) -> None:
    server.answers(events(b'data: {"n": 1}\n\n'))
    with pytest.raises(APIResponseValidationError, match="event-stream"):
        side.send(client, CHUNKS, stream=False)


@pytest.mark.parametrize(
    ("event", "message", "body"),
    [
        (
            b'data: {"error": {"message": "Overloaded", "code": 1}}\n\n',
            "Overloaded",
            {"error": {"message": "Overloaded", "code": 1}},
        ),
        (b'event: error\ndata: {"n": 1}\n\n', "the stream", {"n": 1}),
        (b"event: error\ndata: oh no\n\n", "oh no", "oh no"),
        (b"event: error\ndata\n\n", "the stream reported an error", ""),
        (b'data: {"n": 1, "error": "bad"}\n\n', "bad", {"n": 1, "error": "bad"}),
    ],
)
def test_an_error_event_is_raised(
    side: Side, client: Any, server: Server, event: bytes, message: str, body: object
) -> None:
    server.answers(events(b'data: {"n": 1}\n\n', event, b'data: {"n": 2}\n\n'))
    stream = opened(side, client)
    with pytest.raises(APIError, match=message) as caught:
        side.items(stream)
    assert type(caught.value) is APIError
    assert caught.value.body == body
    assert caught.value.request.url.path == "/a"


def test_an_error_of_the_item_is_no_error_event(
    side: Side, client: Any, server: Server
) -> None:
    server.answers(
        events(
            b'data: {"n": 1, "error": "x"}\n\n', b'data: {"n": 2, "error": null}\n\n'
        )
    )
    items = side.items(opened(side, client, STEPS))
    assert items == [Step(n=1, error="x"), Step(n=2, error=None)]


def test_data_that_is_no_json(side: Side, client: Any, server: Server) -> None:
    server.answers(events(b"data: {\n\n"))
    with pytest.raises(APIResponseValidationError, match=r"got '\{'") as caught:
        side.items(opened(side, client))
    assert caught.value.body == "{"


def test_strict_items(side: Side, server: Server) -> None:
    kind = generated(side, _models=sys.modules[__name__])
    server.answers(events(b'data: {"n": "x"}\n\n'))
    stream = opened(side, side.client(kind, strict=True))
    with pytest.raises(APIResponseValidationError, match=r"item \$\.n"):
        side.items(stream)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"error": "no streams today"}, APIError),
        ({"n": 1}, APIResponseValidationError),
    ],
)
def test_one_document_instead_of_a_stream(
    side: Side, client: Any, server: Server, body: object, error: type[APIError]
) -> None:
    server.answers(answer(body))
    with pytest.raises(error) as caught:
        side.items(opened(side, client))
    assert json.loads(json.dumps(caught.value.body)) == body


def test_a_status_error_before_the_stream(
    side: Side, client: Any, server: Server
) -> None:
    server.answers(answer({"error": "no"}, status=429), answer({"error": "no"}, 400))
    with pytest.raises(APIStatusError, match="400: no"):
        opened(side, client)
    assert len(server.received) == 2


def broken(received: Received, wire: Wire) -> None:
    """Break off between two items."""
    wire.head("text/event-stream")
    wire.chunk(b'data: {"n": 1}\n\n')
    time.sleep(0.05)
    wire.reset()


def test_a_stream_that_breaks(side: Side, client: Any, server: Server) -> None:
    server.answers(broken)
    stream = opened(side, client)
    with pytest.raises(APIConnectionError) as caught:
        side.items(stream)
    assert isinstance(caught.value.__cause__, httpx.HTTPError)
    assert len(server.received) == 1


def test_a_stream_that_stops(side: Side, client: Any, server: Server) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.head("text/event-stream")
        wire.chunk(b'data: {"n": 1}\n\n')
        wire.wait_until_gone()

    server.answers(script)
    stream = side.send(client, CHUNKS, stream=True, options={"timeout": 0.1})
    with pytest.raises(APITimeoutError) as caught:
        side.items(stream)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
    assert server.gone.wait(2)


def test_leaving_the_loop_lets_go(side: Side, client: Any, server: Server) -> None:
    server.answers(endless)
    stream = opened(side, client)
    assert len(side.items(stream, 3)) == 3
    side.wait(_pause(side))
    assert server.gone.wait(2)
    assert stream.response.is_closed


def test_close_lets_go(side: Side, client: Any, server: Server) -> None:
    server.answers(endless)
    stream = opened(side, client)
    side.wait(stream.close())
    assert server.gone.wait(2)
    side.wait(stream.close())
    assert side.items(stream) == []


def _pause(side: Side) -> Any:
    """Give the event loop a moment to do what it has been told to."""
    return None if side.base is Client else asyncio.sleep(0.05)


def test_one_by_one_and_then_the_rest(side: Side, client: Any, server: Server) -> None:
    server.answers(events(b'data: {"n": 1}\n\ndata: {"n": 2}\n\ndata: {"n": 3}\n\n'))
    stream = opened(side, client)
    first = next(stream) if side.base is Client else side.wait(anext(stream))
    assert first == Chunk(n=1)
    assert side.items(stream) == [Chunk(n=2), Chunk(n=3)]
