"""Streams that fall silent or break: what is told, and how they go on."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback.server import Received, Script, Server, Wire, answer, events
from loopback.sides import Side, generated
from runtime.errors import APIConnectionError, APIStatusError, APITimeoutError
from runtime.http import Request, Response
from runtime.operation import EventStream, JsonLines, Operation
from runtime.streams.reconnects import IdleWatch
from runtime.streams.sse import EventDecoder

if TYPE_CHECKING:
    from runtime.attempts.replays import RetryState

EVENTS: Operation[Any] = Operation("GET", "/a", responses=(EventStream("Any"),))
LINES: Operation[Any] = Operation("GET", "/a", responses=(JsonLines("Any"),))
ASKED: Operation[Any] = Operation(
    "POST", "/a", content_type="application/json", responses=(EventStream("Any"),)
)


def breaking(*chunks: bytes, kind: str = "text/event-stream") -> Script:
    """A stream that is reset after some chunks."""

    def script(received: Received, wire: Wire) -> None:
        wire.head(kind)
        for chunk in chunks:
            wire.chunk(chunk)
        time.sleep(0.05)
        wire.reset()

    return script


def event(number: int, more: str = "") -> bytes:
    return f"id: {number}\n{more}data: {number}\n\n".encode()


def opened(side: Side, client: Any, operation: Operation[Any] = EVENTS) -> Any:
    return side.send(client, operation, stream=True)


def taken(side: Side, stream: Any) -> tuple[list[Any], APIConnectionError]:
    """The items of a stream up to its failure, and that."""
    found: list[Any] = []
    with pytest.raises(APIConnectionError) as caught:
        collect(side, stream, found)
    return found, caught.value


def collect(side: Side, stream: Any, found: list[Any]) -> None:
    """Take all items, one by one."""
    while True:
        sync = hasattr(stream, "__next__")
        found.append(next(stream) if sync else side.wait(anext(stream)))


def test_a_break_tells_what_came_before(side: Side, server: Server) -> None:
    script = breaking(event(1), event(2), b"id: 3\ndata: [1,\ndata: 2")
    server.answers(script)
    found, error = taken(side, opened(side, side.client()))
    assert found == [1, 2]
    assert error.items_received == 2
    assert error.last_event_id == "2"
    assert error.body == "[1,\ndata: 2"
    assert error.response is not None
    assert error.response.status_code == 200
    assert str(error).endswith(", after 2 items")
    assert len(server.received) == 1


def test_a_break_of_lines_tells_what_came_before(side: Side, server: Server) -> None:
    server.answers(breaking(b'{"n": 1}\n{"n"', kind="application/jsonl"))
    found, error = taken(side, opened(side, side.client(max_reconnects=3), LINES))
    assert (found, error.body, error.items_received) == ([{"n": 1}], '{"n"', 1)
    assert len(server.received) == 1


def test_a_break_before_the_first_item(side: Side, server: Server) -> None:
    server.answers(breaking())
    found, error = taken(side, opened(side, side.client(max_reconnects=3)))
    assert (found, error.items_received, error.body) == ([], 0, None)
    assert len(server.received) == 1


def test_a_stream_goes_on_where_it_was(side: Side, server: Server) -> None:
    server.answers(
        breaking(event(1), event(2), b"id: 3\ndata: 3\n"),
        breaking(event(3)),
        events(event(3), event(4), b"data: [DONE]\n\n"),
    )
    stream = opened(side, side.client(max_reconnects=1))
    assert side.items(stream) == [1, 2, 3, 4]
    ids = [received.header("Last-Event-ID") for received in server.received]
    assert ids == [None, "2", "3"]
    assert len(side.slept) == 2
    assert stream.response.is_closed


def test_the_server_says_when_to_come_back(side: Side, server: Server) -> None:
    server.answers(
        breaking(b"retry: 1500\n\n", event(1)), breaking(event(2)), events(event(3))
    )
    assert side.items(opened(side, side.client(max_reconnects=1))) == [1, 2, 3]
    assert side.slept == [1.5, 1.5]


def test_too_long_is_not_waited_for(side: Side, server: Server) -> None:
    server.answers(breaking(event(1, "retry: 3600000\n")))
    found, error = taken(side, opened(side, side.client(max_reconnects=1)))
    assert (found, error.last_event_id, side.slept) == ([1], "1", [])


def test_tries_without_an_item_have_a_limit(side: Side, server: Server) -> None:
    server.answers(breaking(event(1)), breaking())
    found, error = taken(side, opened(side, side.client(max_reconnects=2)))
    assert (found, error.items_received) == ([1], 1)
    assert len(server.received) == 3


def test_nobody_there_any_more(side: Side, server: Server) -> None:
    def gone(received: Received, wire: Wire) -> None:
        breaking(event(1))(received, wire)
        server.stop()

    server.answers(gone)
    found, error = taken(
        side, opened(side, side.client(max_reconnects=2, max_retries=0))
    )
    assert (found, error.items_received, error.last_event_id) == ([1], 1, "1")
    assert len(side.slept) == 2


def test_an_error_ends_it(side: Side, server: Server) -> None:
    server.answers(breaking(event(1)), answer({"error": "gone"}, status=410))
    stream = opened(side, side.client(max_reconnects=2))
    with pytest.raises(APIStatusError, match="410: gone"):
        side.items(stream)
    assert len(server.received) == 2


def test_nothing_more_ends_it(side: Side, server: Server) -> None:
    server.answers(breaking(event(1)), answer(status=204))
    assert side.items(opened(side, side.client(max_reconnects=2))) == [1]


@pytest.mark.parametrize("first", [b"data: 1\n\n", b"id: 1\n\nid\ndata: 1\n\n"])
def test_without_an_id_nobody_could_go_on(
    side: Side, server: Server, first: bytes
) -> None:
    server.answers(breaking(first))
    assert taken(side, opened(side, side.client(max_reconnects=2)))[0] == [1]
    assert len(server.received) == 1


def test_it_must_be_asked_for(side: Side, server: Server) -> None:
    server.answers(breaking(event(1)))
    assert taken(side, opened(side, side.client()))[0] == [1]
    assert len(server.received) == 1


def test_post_is_not_sent_again(side: Side, server: Server) -> None:
    server.answers(breaking(event(1)), events(event(2)))
    assert taken(side, opened(side, side.client(max_reconnects=2), ASKED))[0] == [1]
    assert len(server.received) == 1


def agreed(state: RetryState) -> bool:
    """Let everything be sent again."""
    assert state.error is not None
    return True


@pytest.mark.parametrize("way", ["key", "rule"])
def test_post_is_sent_again_when_that_is_safe(
    side: Side, server: Server, way: str
) -> None:
    server.answers(breaking(event(1)), events(event(2)))
    kind = generated(side, _idempotency_header="X-Key" if way == "key" else None)
    rule = agreed if way == "rule" else None
    client = side.client(kind, max_reconnects=2, should_retry=rule)
    assert side.items(opened(side, client, ASKED)) == [1, 2]
    first, second = server.received
    assert first.header("X-Key") == second.header("X-Key")
    assert second.header("Last-Event-ID") == "1"


def test_the_options_of_a_copy(side: Side, server: Server) -> None:
    server.answers(breaking(event(1)), events(event(2)))
    client = side.client().with_options(max_reconnects=1, idle_timeout=30)
    assert side.items(opened(side, client)) == [1, 2]
    assert client.copy().idle_timeout == 30


@pytest.mark.parametrize("wrong", [{"max_reconnects": -1}, {"idle_timeout": 0}])
def test_options_that_make_no_sense(side: Side, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        side.client(**wrong)


def pings(received: Received, wire: Wire) -> None:
    """One event, and then signs of life that are none."""
    wire.head("text/event-stream")
    wire.chunk(event(1))
    wire.chunks_until_gone(b": ping\n\n")


def silence(received: Received, wire: Wire) -> None:
    """One event, and then nothing."""
    wire.head("text/event-stream")
    wire.chunk(event(1))
    wire.wait_until_gone()


@pytest.mark.parametrize("script", [pings, silence])
def test_a_silent_stream_is_left(side: Side, server: Server, script: Script) -> None:
    server.answers(script)
    client = side.client(idle_timeout=0.1, timeout=30)
    found, error = taken(side, opened(side, client))
    assert found == [1]
    assert isinstance(error, APITimeoutError)
    assert error.items_received == 1
    assert server.gone.wait(2)


@pytest.mark.parametrize("script", [pings, silence])
def test_a_silent_stream_is_asked_again(
    side: Side, server: Server, script: Script
) -> None:
    server.answers(script, events(event(2)))
    client = side.client(idle_timeout=0.1, max_reconnects=1)
    assert side.items(opened(side, client)) == [1, 2]


def test_only_the_time_between_items_counts() -> None:
    now = 0.0
    watch = IdleWatch(10.0, lambda: now)
    limits: dict[str, float | None] = {"read": None, "connect": 5.0}
    request = Request("GET", "http://x.example", extensions={"timeout": limits})
    response = Response(200, request=request)
    watch.begin(response)
    assert limits == {"read": 10.0, "connect": 5.0}
    now = 10.0
    watch.check(response)
    now = 50.0
    watch.item()
    now = 60.0
    watch.check(response)
    now = 60.1
    with pytest.raises(APITimeoutError, match="no item came within 10 s"):
        watch.check(response)


def test_a_shorter_timeout_stays() -> None:
    request = Request("GET", "http://x.example", extensions={"timeout": {"read": 3}})
    IdleWatch(10.0).begin(Response(200, request=request))
    IdleWatch(None).begin(Response(200, request=request))
    assert request.extensions["timeout"] == {"read": 3}


def test_a_stream_that_goes_on_leaves_nothing_open(side: Side, server: Server) -> None:
    server.answers(breaking(event(1)), breaking(event(2)), events(event(3)))
    client = side.client(max_reconnects=1)
    stream = opened(side, client)
    assert side.items(stream, 3) == [1, 2, 3]
    side.wait(client.close())
    del stream
    gc.collect()


@given(st.integers(0, 60), st.integers(0, 60))
def test_only_whole_events_count_for_the_id(end: int, cut: int) -> None:
    stream = b"id: 1\ndata: a\n\nid: 2\n\nid: 3\r\ndata: b\r\n\r\nretry: 7\nid: 4\n"
    part = stream[:end]
    decoder = EventDecoder("0")
    for chunk in (part[:cut], part[cut:]):
        list(decoder.feed(chunk))
    whole = [
        number
        for number, last in ((b"1", b"a\n\n"), (b"2", b"id: 2\n\n"), (b"3", b"b\r\n\r"))
        if last in part
    ]
    assert decoder.last_id == (whole[-1] if whole else b"0").decode()
