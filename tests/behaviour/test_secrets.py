"""The API key is where the API reads it, and nowhere else."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest
from behaviour import samples
from behaviour.calls import KEY
from behaviour.server import DONE, event, reply, stream
from loopback.library import NAME
from openai_client import APIError, APIStatusError, AuthenticationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from behaviour.calls import Call
    from behaviour.server import Server


def texts_of(error: BaseException) -> list[str]:
    """All that is commonly printed of an exception."""
    return [
        str(error),
        repr(error),
        repr(error.args),
        "".join(traceback.format_exception(error)),
        pickle.dumps(error).decode("latin-1"),
        repr(vars(error)),
    ]


def test_no_repr_has_it(call: Call) -> None:
    client = call.use()
    assert KEY not in repr(client) + str(client)
    for name in ("files", "chat", "audio"):
        assert KEY not in repr(getattr(client, name))
    assert KEY not in repr(client.files.with_raw_response)
    assert KEY not in repr({name: vars(client)[name] for name in vars(client)})


def test_no_answer_has_it(call: Call) -> None:
    call.server.answers(reply(samples.FILE))
    made = call("files.with_raw_response.retrieve", "f")
    assert KEY not in repr(made) + repr(made.parse())
    call.server.answers(stream(event(samples.chat_chunk("hi")), DONE))
    made = call("chat.completions.create", model="m", messages=[], stream=True)
    assert KEY not in repr(made)
    call.wait(made.close())


def refused(server: Server) -> None:
    message = f"Incorrect API key provided: {KEY}."
    server.answers(reply({"error": {"message": message}}, 401))


def broken(server: Server) -> None:
    server.answers(lambda exchange: exchange.hang_up())


def no_json(server: Server) -> None:
    server.answers(reply("<html>", headers={"Content-Type": "text/html"}))


def limited(server: Server) -> None:
    server.answers(reply(samples.ERROR, 429, {"Retry-After": "1"}))


@pytest.mark.parametrize("prepare", [broken, no_json, limited])
def test_no_exception_has_it(call: Call, prepare: Callable[[Server], None]) -> None:
    prepare(call.server)
    with pytest.raises(APIError) as caught:
        call("files.create", file=b"x", purpose="p")
    assert [text for text in texts_of(caught.value) if KEY in text] == []
    copy = pickle.loads(pickle.dumps(caught.value))
    assert KEY not in repr(dict(copy.request.headers))
    assert copy.request.url == caught.value.request.url


def test_message_that_quotes_it(call: Call) -> None:
    refused(call.server)
    with pytest.raises(AuthenticationError) as caught:
        call("files.list")
    assert str(caught.value) == "401: Incorrect API key provided: ***."
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_error_of_a_stream_that_quotes_it(call: Call) -> None:
    message = f"Incorrect API key provided: {KEY}."
    call.server.answers(stream(event({"error": {"message": message}}), DONE))
    made = call("chat.completions.create", model="m", messages=[], stream=True)
    with pytest.raises(APIError) as caught:
        call.items(made)
    assert str(caught.value) == "Incorrect API key provided: ***."


def test_no_log_has_it(call: Call, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        call.server.answers(reply({}, 500), reply(samples.FILE))
        call("files.retrieve", "f")
        call.server.answers(reply(samples.ERROR, 404))
        with pytest.raises(APIStatusError):
            call("files.retrieve", "f")
    loggers = {record.name.partition(".")[0] for record in caplog.records}
    assert NAME in loggers
    # httpcore logs the headers of requests as they are only when asked to; what it
    # logs at DEBUG is the request object, and the headers of answers.
    shown = [record.getMessage() for record in caplog.records]
    assert [text for text in shown if KEY in text] == []


@pytest.mark.parametrize(
    "key", ["sk-ü\n2", "sk-a\r\nX-Injected: 1", "sk\0", "sk-\udc80"]
)
def test_key_that_no_header_can_carry(call: Call, key: str) -> None:
    call.use(api_key=key)
    with pytest.raises(ValueError, match="Authorization") as caught:
        call("files.list")
    shown = "".join(traceback.format_exception(caught.value))
    assert key not in shown
    assert "X-Injected: 1" not in shown
    assert call.server.received == []


def test_userinfo_of_the_base_url(call: Call) -> None:
    url = call.server.url.replace("http://", "http://user:pa55word@")
    client = call.use(base_url=f"{url}/v1", api_key="", max_retries=0)
    assert "pa55word" not in repr(client) + client.base_url
    call.server.answers(reply(samples.ERROR, 404))
    with pytest.raises(APIStatusError) as caught:
        call("files.list")
    assert call.server.last.header("Authorization") == "Basic dXNlcjpwYTU1d29yZA=="
    assert [text for text in texts_of(caught.value) if "pa55word" in text] == []


def test_redirect_to_another_server_does_not_get_it(call: Call) -> None:
    other: Any = type(call.server)()
    other.answers(reply(samples.FILE))
    location = {"Location": f"{other.url}/elsewhere"}
    call.use(default_headers={"X-Key": "also-secret"})
    call.server.answers(reply(b"", 307, location))
    call("files.retrieve", "f")
    assert other.last.target == "/elsewhere"
    assert KEY not in repr(other.last)
    assert "also-secret" not in repr(other.last)
    other.stop()
