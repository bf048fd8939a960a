"""Streams whose type describes the whole event: its name, data, id and time to wait."""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from typing import Annotated, Any, Literal, TypeAlias

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback.library import httpx
from loopback.server import Server, events
from loopback.sides import Side, generated
from runtime.errors import APIError, APIResponseValidationError
from runtime.model import BaseModel
from runtime.operation import EventStream, Operation, WholeEvents
from runtime.responses.decoding import Decoder
from runtime.streams.items import items_of
from runtime.unions import ByTag
from runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, repr=False)
class Order(BaseModel):
    """What is in the data of an event."""

    number: int


@attrs.define(kw_only=True, repr=False)
class Ready(BaseModel):
    """An event whose data is JSON."""

    event: Literal["ready"] = "ready"
    data: Order
    id: str | Unset = UNSET
    retry: int | Unset = UNSET


@attrs.define(kw_only=True, repr=False)
class Note(BaseModel):
    """An event whose data is a text."""

    event: Literal["note"] = "note"
    data: str


@attrs.define(kw_only=True, repr=False)
class Failure(BaseModel):
    """What is said of an error."""

    code: str
    message: str


@attrs.define(kw_only=True, repr=False)
class Failed(BaseModel):
    """An event that is called as errors are."""

    event: Literal["error"] = "error"
    data: Failure


@attrs.define(kw_only=True, repr=False)
class Line(BaseModel):
    """Any event."""

    event: str | Unset = UNSET
    data: str
    id: str | Unset = UNSET


Event: TypeAlias = Annotated[
    "Ready | Note | Failed",
    ByTag("event", {"ready": "Ready", "note": "Note", "error": "Failed"}),
]
EVENTS = WholeEvents("Event", text=("note",))


@pytest.fixture
def client(side: Side) -> Any:
    """A client that knows the models of this module."""
    return side.client(generated(side, _models=sys.modules[__name__]))


def items(side: Side, client: Any, kind: EventStream = EVENTS) -> list[Any]:
    """What a stream gives."""
    operation: Operation[Any] = Operation("GET", "/a", responses=(kind,))
    return side.items(side.send(client, operation, stream=True))


def test_events_are_typed_by_their_name(
    side: Side, client: Any, server: Server
) -> None:
    server.answers(
        events(
            b'event: ready\nid: 7\nretry: 50\ndata: {"number": 1}\n\n',
            b"event: note\ndata: 12\ndata:  two\n\n",
            b'event: ready\ndata: {"number": 2}\n\n',
        )
    )
    got = items(side, client)
    assert got == [
        Ready(data=Order(number=1), id="7", retry=50),
        Note(data="12\n two"),
        Ready(data=Order(number=2)),
    ]
    assert got[0].to_dict() == {
        "event": "ready",
        "data": {"number": 1},
        "id": "7",
        "retry": 50,
    }


def test_unknown_events_are_kept(side: Side, client: Any, server: Server) -> None:
    server.answers(
        events(
            b'event: paid\ndata: {"sum": 3}\n\n',
            b"data: not JSON\n\n",
            b"event: ping\ndata\n\n",
        )
    )
    assert items(side, client) == [
        {"event": "paid", "data": {"sum": 3}},
        {"event": "message", "data": "not JSON"},
        {"event": "ping", "data": ""},
    ]


def test_signs_of_life_are_no_events(side: Side, client: Any, server: Server) -> None:
    server.answers(events(b": hello\n\n", b"data:\n\n", b"event: ping\n\n"))
    assert items(side, client) == []


def test_data_that_should_be_json_and_is_not(
    side: Side, client: Any, server: Server
) -> None:
    server.answers(events(b"event: ready\ndata: {\n\n"))
    (item,) = items(side, client)
    assert isinstance(item, Ready)
    assert item.to_dict() == {"event": "ready", "data": "{"}


def test_strict_events(side: Side, server: Server) -> None:
    kind = generated(side, _models=sys.modules[__name__])
    server.answers(events(b"event: ready\ndata: {\n\n"))
    with pytest.raises(APIResponseValidationError, match=r"item \$\.data"):
        items(side, side.client(kind, strict=True))


@pytest.mark.parametrize("end", [b"data: [DONE]\n\n", b"event: done\ndata: [DONE]\n\n"])
def test_done_ends(side: Side, client: Any, server: Server, end: bytes) -> None:
    server.answers(events(end, b"event: note\ndata: late\n\n"))
    assert items(side, client) == []


def test_texts_only(side: Side, client: Any, server: Server) -> None:
    server.answers(events(b"id: a\ndata: {}\n\n", b"event: x\ndata:\n\n"))
    assert items(side, client, WholeEvents("Line", json=())) == [
        Line(event="message", data="{}", id="a"),
        Line(event="x", data=""),
    ]


def test_json_for_some_and_text_for_all_others(
    side: Side, client: Any, server: Server
) -> None:
    server.answers(events(b'event: ready\ndata: {"number": 1}\n\n', b"data: 1\n\n"))
    kind = WholeEvents("Event", json=("ready",))
    assert items(side, client, kind) == [
        Ready(data=Order(number=1)),
        {"event": "message", "data": "1"},
    ]


def test_events_without_a_name(side: Side, client: Any, server: Server) -> None:
    server.answers(events(b"data: a\n\n"))
    assert items(side, client, WholeEvents("Line", json=(), unnamed=None)) == [
        Line(data="a")
    ]


def test_an_event_that_is_in_the_data(side: Side, client: Any, server: Server) -> None:
    server.answers(
        events(
            b'data: {"event": "ready", "data": {"number": 1}}\n\n',
            b'event: note\ndata: {"event": "note", "data": "hi"}\n\n',
            b'event: ready\ndata: {"event": "ready", "data": {"number": 2}}\n\n',
        )
    )
    assert items(side, client) == [
        Ready(data=Order(number=1)),
        Note(data='{"event": "note", "data": "hi"}'),
        Ready(data=Order(number=2)),
    ]


@pytest.mark.parametrize(
    ("event", "message", "body", "error"),
    [
        (
            b'event: error\ndata: {"code": "a", "message": "Overloaded"}\n\n',
            "Overloaded",
            {"code": "a", "message": "Overloaded"},
            Failure(code="a", message="Overloaded"),
        ),
        (b"event: error\ndata: oh no\n\n", "oh no", "oh no", None),
        (
            b'event: ready\ndata: {"error": {"message": "Too hot"}}\n\n',
            "Too hot",
            {"error": {"message": "Too hot"}},
            {"message": "Too hot"},
        ),
    ],
)
def test_an_error_is_raised(
    side: Side,
    client: Any,
    server: Server,
    event: bytes,
    message: str,
    body: object,
    error: object,
) -> None:
    server.answers(events(b"event: note\ndata: a\n\n", event))
    with pytest.raises(APIError, match=message) as caught:
        items(side, client)
    assert type(caught.value) is APIError
    assert caught.value.body == body
    assert caught.value.error == error


def test_an_error_of_a_note_is_none(side: Side, client: Any, server: Server) -> None:
    text = json.dumps({"error": "written by a guest"}).encode()
    server.answers(events(b"event: note\ndata: " + text + b"\n\n"))
    assert items(side, client) == [Note(data=text.decode())]


WIRE = (
    '\ufeffevent: ready\r\nid: 1\r\nretry: 20\r\ndata: {\r\ndata: "number": 1}\r\n\r\n'
    ": é\n\nevent: note\rdata: größe\rdata\r\r"
    'event: neu\ndata: {"ü": [1]}\n\ndata: [DONE]\n\n'
).encode()
WHOLE = [
    Ready(data=Order(number=1), id="1", retry=20),
    Note(data="größe\n"),
    {"event": "neu", "data": {"ü": [1]}},
]


def read_in_pieces(cuts: list[int]) -> None:
    """Check that the events are read whole, wherever the bytes are cut."""
    request = httpx.Request("GET", "http://a.test/")
    head = {"Content-Type": "text/event-stream"}
    response = httpx.Response(200, headers=head, request=request)
    decoder = Decoder(sys.modules[__name__], False, str)
    reader = items_of(EVENTS, response, decoder)
    places = [0, *sorted(cuts), len(WIRE)]
    pieces = [WIRE[a:b] for a, b in pairwise(places)]
    assert [item for piece in pieces for item in reader.feed(piece)] == WHOLE
    assert reader.done


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(cuts=st.lists(st.integers(0, len(WIRE)), max_size=12))
def test_however_the_bytes_are_cut(cuts: list[int]) -> None:
    read_in_pieces(cuts)


def test_every_single_cut() -> None:
    for cut in range(len(WIRE) + 1):
        read_in_pieces([cut])
