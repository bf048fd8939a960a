"""A stream that was asked for and is not declared: its items come as the answer says that they do."""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, Any, Final

import pytest
from loopback.server import answer, events

if TYPE_CHECKING:
    from loopback.server import Script, Server
    from operations.clients import Caller

CASE: Final = "stream_that_is_not_declared"


def items(call: Caller, stream: Any) -> list[Any]:
    """Read a stream to its end."""
    if not call.is_async:
        return list(stream)

    async def read() -> list[Any]:
        return [item async for item in stream]

    return call.wait(read())


TEXTS: Final = [{"text": "a"}, {"text": "b"}]
LINES: Final = "".join(f"{json.dumps(text)}\n" for text in TEXTS)
INDENTED: Final = "\n".join(json.dumps(text, indent=2) for text in TEXTS)


@pytest.mark.parametrize(
    "script",
    [
        events(b'data: {"text": "a"}\n\n', b'data: {"text": "b"}\n\ndata: [DONE]\n\n'),
        answer(LINES, 200, "application/x-ndjson"),
        answer(LINES, 200, "application/jsonl; charset=utf-8"),
        answer(LINES, 200, "application/json"),
        answer(INDENTED, 200, "application/json"),
    ],
    ids=["events", "ndjson", "jsonl", "lines in json", "indented json"],
)
def test_items_have_the_form_of_the_answer(
    call: Caller, server: Server, script: Script
) -> None:
    call.use(CASE)
    server.answers(script)
    found = items(call, call("texts.create_text", prompt="p", stream=True))
    assert [item.text for item in found] == ["a", "b"]
    assert {type(item).__name__ for item in found} == {"Text"}
    assert server.last.json == {"prompt": "p", "stream": True}
    assert "text/event-stream" in (server.last.header("accept") or "")


def test_one_answer_is_a_stream_of_one(call: Caller, server: Server) -> None:
    call.use(CASE)
    server.answers(answer({"text": "all"}))
    (item,) = items(call, call("texts.create_text", stream=True))
    assert item.text == "all"


def test_a_text_that_breaks_off_is_an_error(call: Caller, server: Server) -> None:
    package = call.use(CASE)
    server.answers(answer('{"text": "a"}\n{"text":\n', 200, "application/json"))
    with pytest.raises(package.APIResponseValidationError) as caught:
        items(call, call("texts.create_text", stream=True))
    assert '{"text":' in str(caught.value.body)


def test_without_the_argument_the_answer_is_whole(call: Caller, server: Server) -> None:
    call.use(CASE)
    server.answers(answer({"text": "all"}))
    assert call("texts.create_text").text == "all"
    assert call("texts.create_text", stream=False).text == "all"


@pytest.mark.parametrize(
    ("method", "arguments", "sent", "name", "given"),
    [
        ("answers.get_answer", {"id": "7"}, b'{"delta": "a"}', "AnswerPart", "delta"),
        ("chats.create_chat", {}, b'{"delta": "a"}', "ChatStreamResponse", "delta"),
    ],
)
def test_the_document_tells_what_the_items_are(
    call: Caller,
    server: Server,
    method: str,
    arguments: dict[str, str],
    sent: bytes,
    name: str,
    given: str,
) -> None:
    call.use(CASE)
    server.answers(events(b"data: " + sent + b"\n\n"))
    (item,) = items(call, call(method, stream=True, **arguments))
    assert type(item).__name__ == name
    assert getattr(item, given) == "a"


def test_events_that_carry_the_answer_are_whole(call: Caller, server: Server) -> None:
    call.use(CASE)
    server.answers(
        events(
            b'event: run\ndata: {"id": "r"}\n\n',
            b'event: step\ndata: {"id": "s"}\n\n',
            b'event: new\ndata: {"x": 1}\n\n',
        )
    )
    run, step, new = items(call, call("runs.create_run", stream=True))
    assert (run.event, type(run.data).__name__, run.data.id) == ("run", "Run", "r")
    assert (step.event, type(step.data).__name__, step.data.id) == ("step", "Step", "s")
    assert new == {"event": "new", "data": {"x": 1}}


@pytest.mark.parametrize("arguments", [{}, {"stream": True}])
def test_a_stream_may_be_the_default(
    call: Caller, server: Server, arguments: dict[str, bool]
) -> None:
    call.use(CASE)
    server.answers(answer(LINES, 200, "application/json"))
    found = items(call, call("logs.read_logs", **arguments))
    assert [item.text for item in found] == ["a", "b"]
    assert server.last.query == [(name, "true") for name in arguments]


def test_who_does_not_want_it_says_so(call: Caller, server: Server) -> None:
    call.use(CASE)
    server.answers(answer({"text": "all"}))
    assert call("logs.read_logs", stream=False).text == "all"
    assert server.last.query == [("stream", "false")]


def test_a_fake_streams_where_that_is_asked_for(call: Caller) -> None:
    package = call.use(CASE)
    kind = package.AsyncClient if call.is_async else package.Client
    call.close_client()
    testing = importlib.import_module(f"{package.__name__}.testing")
    call.client = testing.Fake().client(kind)
    (part,) = items(call, call("answers.get_answer", id="7", stream=True))
    assert type(part).__name__ == "AnswerPart"
    assert type(call("answers.get_answer", id="7")).__name__ == "Answer"
    (line,) = items(call, call("logs.read_logs"))
    assert type(line).__name__ == "Text"
    assert type(call("logs.read_logs", stream=False)).__name__ == "Text"
