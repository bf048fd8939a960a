"""Streams whose items are whole events, of generated clients against a server.

The clients are those of golden cases: one of OpenAPI 3.2, whose data is described as the
content of a text, and one that gives events by name with the type of their data.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest
from behaviour.server import DONE, Server, reply, stream
from behaviour.test_pages import AsyncPages, SyncPages
from golden.cases import FOLDER, outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

ORDERS, RUNS, DATA, SPEECH = CASES = (
    "stream_of_whole_events",
    "stream_of_events_by_name",
    "stream_of_data_like_events",
    "answer_that_may_be_a_stream",
)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The packages of the cases, by their names."""
    folder = tmp_path_factory.mktemp("packages")
    for case in CASES:
        for path, text in outcome(FOLDER / case).items():
            file = folder / case / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    yield {case: importlib.import_module(case) for case in CASES}
    sys.path.remove(str(folder))


@pytest.fixture(params=[SyncPages, AsyncPages], ids=["sync", "async"])
def streamed(
    request: pytest.FixtureRequest, server: Server, packages: dict[str, Any]
) -> Iterator[Any]:
    """What gives the items of a call of the client of a case, and its models."""
    made: list[Any] = []

    def use(case: str, call_path: str, *arguments: str) -> tuple[list[Any], Any]:
        call = request.param(server)
        call.package = packages[case]
        made.append(call)
        return call.items(call(call_path, *arguments)), call.package.models

    yield use
    for call in made:
        call.close()


def test_the_content_of_texts_is_typed(streamed: Any, server: Server) -> None:
    server.answers(
        stream(
            b'event: ready\nid: 1\ndata: {"number": 3, "table": "b"}\n\n',
            b'event: note\ndata: {"number": 3}\n\n',
            b"data: [1, 2]\n\n",
            b"event: later\ndata: soon\n\n",
            DONE,
        )
    )
    items, models = streamed(ORDERS, "orders.follow", "o-1")
    assert items == [
        models.OrderEventReady(data=models.Order(number=3, table="b"), id="1"),
        models.OrderEventNote(data='{"number": 3}'),
        models.OrderEventOther(data=[1, 2]),
        models.OrderEventOther.from_dict({"event": "later", "data": "soon"}),
    ]
    assert items[0].to_dict() == {
        "event": "ready",
        "id": "1",
        "data": {"number": 3, "table": "b"},
    }


def test_what_stands_beside_the_union_is_of_each_event(
    streamed: Any, server: Server
) -> None:
    server.answers(
        stream(
            b"event: addText\ndata: 12\n\n",
            b'retry: 9\nevent: addJson\ndata: {"weight": 2}\n\n',
            b"event: addAir\ndata: 1\n\n",
        )
    )
    items, models = streamed(ORDERS, "orders.steps")
    inside = models.StepsResponseEventAddJsonData(weight=2)
    assert items == [
        models.StepsResponseEventAddText(data="12"),
        models.StepsResponseEventAddJson(data=inside, retry=9),
        {"event": "addAir", "data": 1},
    ]


def test_events_of_texts(streamed: Any, server: Server) -> None:
    server.answers(stream(b"data: 1\n\n", b"event: x\ndata:\n\n"))
    items, models = streamed(ORDERS, "orders.lines")
    assert items == [
        models.LinesResponseEvent(event="message", data="1"),
        models.LinesResponseEvent(event="x", data=""),
    ]


def test_events_by_name(streamed: Any, server: Server) -> None:
    server.answers(
        stream(
            b'event: run.created\ndata: {"id": "r"}\n\n',
            b'data: {"text": "hi", "error": "of the text"}\n\n',
            b'event: run.paused\ndata: {"id": "r"}\n\n',
            b'event: run.failed\ndata: {"id": "r", "status": "failed"}\n\n',
            b"event: done\ndata: [DONE]\n\n",
        )
    )
    items, models = streamed(RUNS, "runs.create_run")
    failed = models.Run(id="r", status="failed")
    assert items == [
        models.RunEventRunCreated(data=models.Run(id="r")),
        models.MessageEvent(data=models.Message(text="hi", error="of the text")),
        {"event": "run.paused", "data": {"id": "r"}},
        models.RunEventEventData(event="run.failed", data=failed),
    ]


def test_the_error_of_a_stream_is_typed(
    streamed: Any, server: Server, packages: dict[str, Any]
) -> None:
    server.answers(
        stream(b'event: error\ndata: {"code": "busy", "message": "Come back"}\n\n')
    )
    package = packages[RUNS]
    with pytest.raises(package.APIError, match="Come back") as caught:
        streamed(RUNS, "runs.create_run")
    expected = package.models.Error(code="busy", message="Come back")
    assert caught.value.error == expected


def test_data_that_only_looks_like_an_event(streamed: Any, server: Server) -> None:
    server.answers(
        stream(b'data: {"event": "started", "task": "t", "data": {"n": 1}}\n\n')
    )
    items, models = streamed(DATA, "chat.chat")
    assert [type(item) for item in items] == [models.ChatResponse]
    assert items[0].data.n == 1


@pytest.mark.parametrize("kind", [SyncPages, AsyncPages], ids=["sync", "async"])
def test_the_answer_decides_whether_it_is_a_stream(
    kind: Any, server: Server, packages: dict[str, Any]
) -> None:
    call = kind(server)
    call.package = packages[SPEECH]
    sound = {"Content-Type": "application/octet-stream"}
    server.answers(
        stream(b'data: {"audio": "a"}\n\n', DONE), reply(b"OggS", 200, sound)
    )
    pieces = call.items(call("speech.speak", stream_format="sse"))
    assert pieces == [call.package.models.Piece(audio="a")]
    assert call("speech.speak", stream_format="audio") == b"OggS"
    call.close()


def test_a_fake_sends_events(packages: dict[str, Any]) -> None:
    package = packages[ORDERS]
    testing = importlib.import_module(f"{ORDERS}.testing")
    fake = testing.Fake()
    with fake.client(package.Client) as client:
        (example,) = client.orders.follow("o")
        assert example == package.models.OrderEventOther(data={})
        events = [
            package.models.OrderEventNote(data="two\nlines"),
            {"event": "ready", "data": {"number": 2}, "id": "5"},
        ]
        fake.respond("orders.follow", events=events)
        first, second = client.orders.follow("o")
    assert first == events[0]
    assert second.to_dict() == events[1]


def test_a_fake_sends_what_a_text_stands_for(packages: dict[str, Any]) -> None:
    testing = importlib.import_module(f"{RUNS}.testing")
    with testing.Fake().client(packages[RUNS].Client) as client:
        (example,) = client.runs.create_run()
    assert example.to_dict()["data"] == {"id": "string", "status": "string"}
