"""Streams: typed items as they arrive, however the bytes are cut, and how they end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

import pytest
from behaviour import samples
from behaviour.server import DONE, STREAM, event, reply, stream
from openai_client import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncStream,
    RateLimitError,
    Stream,
    models,
)

if TYPE_CHECKING:
    from behaviour.calls import Call
    from behaviour.server import Exchange

CHAT: Final[dict[str, Any]] = {"model": "m", "messages": [], "stream": True}
HI, HO = samples.chat_chunk("hi"), samples.chat_chunk("ho", "stop")
PIECES: Final = (event(HI), event(HO), DONE)


def texts(items: list[Any]) -> list[str]:
    return [item.choices[0].delta.content for item in items]


def test_chunks_are_typed(call: Call) -> None:
    call.server.answers(stream(*PIECES))
    made = call("chat.completions.create", **CHAT)
    assert isinstance(made, Stream | AsyncStream)
    items = call.items(made)
    assert [type(item) for item in items] == [
        models.CreateChatCompletionStreamResponse
    ] * 2
    assert [item.to_dict() for item in items] == [HI, HO]
    assert type(items[0].choices[0].delta) is models.ChatCompletionStreamResponseDelta
    sent = call.server.last
    assert sent.json == CHAT
    assert sent.header("Accept") == "text/event-stream"


def test_other_streams_have_their_types(call: Call) -> None:
    call.server.answers(stream(event(samples.COMPLETION), DONE))
    made = call("completions.create", model="m", prompt="x", stream=True)
    assert [type(item) for item in call.items(made)] == [
        models.CreateCompletionResponse
    ]


def test_streams_of_fine_tunes_have_their_types(call: Call) -> None:
    call.server.answers(stream(event(samples.EVENT), DONE))
    made = call("fine_tunes.list_events", "ft-1", stream=True)
    assert [type(item) for item in call.items(made)] == [models.FineTuneEvent]
    assert call.server.last.target == "/v1/fine-tunes/ft-1/events?stream=true"


@pytest.mark.parametrize("stream", [False, None])
def test_no_stream_was_asked_for(call: Call, stream: bool | None) -> None:
    call.server.answers(reply(samples.CHAT))
    made = call("chat.completions.create", **{**CHAT, "stream": stream})
    assert type(made) is models.CreateChatCompletionResponse


def test_chunks_come_as_they_are_sent(call: Call) -> None:
    received = threading.Event()

    def script(exchange: Exchange) -> None:
        exchange.head(200, STREAM)
        exchange.chunk(event(HI))
        # Only a client that has given out the first item makes the second come.
        assert received.wait(5)
        exchange.chunk(event(HO))
        exchange.chunk(DONE)
        exchange.chunk(b"")

    call.server.answers(script)
    made = call("chat.completions.create", **CHAT)
    assert texts([call.next(made)]) == ["hi"]
    received.set()
    assert texts([call.next(made)]) == ["ho"]
    with pytest.raises((StopIteration, StopAsyncIteration)):
        call.next(made)


@pytest.mark.parametrize("size", [1, 2, 7, 64])
def test_pieces_of_any_size(call: Call, size: int) -> None:
    whole = b"\xef\xbb\xbf: hello\r\n\r\n" + event(samples.chat_chunk("Grüße")) + DONE
    whole = whole.replace(b"\\u00fc", "ü".encode())
    pieces = (whole[at : at + size] for at in range(0, len(whole), size))
    call.server.answers(stream(*pieces))
    assert texts(call.items(call("chat.completions.create", **CHAT))) == ["Grüße"]


def test_what_follows_done_is_not_read(call: Call) -> None:
    call.server.answers(stream(event(HI), DONE, event(HO), b"data: no json\n\n"))
    assert texts(call.items(call("chat.completions.create", **CHAT))) == ["hi"]


def test_end_without_done(call: Call) -> None:
    call.server.answers(stream(event(HI)))
    assert texts(call.items(call("chat.completions.create", **CHAT))) == ["hi"]


@pytest.mark.parametrize(
    "piece",
    [event(samples.ERROR), b"event: error\n" + event(samples.ERROR)],
    ids=["data", "event"],
)
def test_error_event_is_raised(call: Call, piece: bytes) -> None:
    call.server.answers(stream(event(HI), piece, event(HO), DONE))
    made = call("chat.completions.create", **CHAT)
    assert texts([call.next(made)]) == ["hi"]
    with pytest.raises(APIError, match=r"That cannot be\.") as caught:
        call.next(made)
    assert caught.value.body == samples.ERROR
    assert caught.value.error == samples.ERROR["error"]
    with pytest.raises((StopIteration, StopAsyncIteration)):
        call.next(made)


def test_item_that_is_no_json(call: Call) -> None:
    call.server.answers(stream(event(HI), b"data: <html>\n\n"))
    made = call("chat.completions.create", **CHAT)
    call.next(made)
    with pytest.raises(APIResponseValidationError, match="<html>"):
        call.next(made)


def test_item_that_is_not_as_documented(call: Call) -> None:
    odd = {**HI, "choices": "none", "new": 1}
    call.server.answers(stream(event(odd), DONE))
    item = call.items(call("chat.completions.create", **CHAT))[0]
    assert item.to_dict() == odd
    call.use(strict=True)
    call.server.answers(stream(event(odd), DONE))
    with pytest.raises(APIResponseValidationError, match=r"\$\.choices") as caught:
        call.items(call("chat.completions.create", **CHAT))
    assert caught.value.path == "$.choices"


def test_status_is_raised_by_the_call(call: Call) -> None:
    call.use(max_retries=0)
    call.server.answers(reply(samples.ERROR, 429))
    with pytest.raises(RateLimitError, match="That cannot be"):
        call("chat.completions.create", **CHAT)


def test_json_in_place_of_a_stream(call: Call) -> None:
    call.server.answers(reply(samples.CHAT))
    with pytest.raises(APIResponseValidationError, match="stream of events"):
        call.items(call("chat.completions.create", **CHAT))
    call.server.answers(reply(samples.ERROR))
    with pytest.raises(APIError, match="That cannot be"):
        call.items(call("chat.completions.create", **CHAT))


def test_connection_that_breaks(call: Call) -> None:
    def script(exchange: Exchange) -> None:
        exchange.head(200, STREAM)
        exchange.chunk(event(HI))
        exchange.hang_up()

    call.server.answers(script)
    made = call("chat.completions.create", **CHAT)
    assert texts([call.next(made)]) == ["hi"]
    with pytest.raises(APIConnectionError) as caught:
        call.next(made)
    assert not isinstance(caught.value, APITimeoutError | APIStatusError)
    assert caught.value.__cause__ is not None
    # What was given out already cannot be asked for again.
    assert len(call.server.received) == 1


def test_timeout_between_items(call: Call) -> None:
    def script(exchange: Exchange) -> None:
        exchange.head(200, STREAM)
        exchange.chunk(event(HI))
        exchange.wait_until_gone()

    call.server.answers(script)
    made = call("chat.completions.create", **CHAT, timeout=0.2)
    assert texts([call.next(made)]) == ["hi"]
    with pytest.raises(APITimeoutError):
        call.next(made)
    assert call.server.has_open(0)


def test_retry_before_the_stream(call: Call) -> None:
    call.server.answers(reply({}, 429), stream(*PIECES))
    made = call("chat.completions.create", **CHAT)
    assert texts(call.items(made)) == ["hi", "ho"]
    assert len(call.slept) == 1
