"""Every fault gives the documented exception, and leaves no connection behind."""

from __future__ import annotations

import asyncio
import gc
import time
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from loopback.faults import (
    BODY,
    NO_ANSWER,
    NO_JSON,
    TOO_LATE,
    broken_stream,
    endless_stream,
    head,
    redirecting,
    retry_after_forms,
    slowly,
)
from loopback.server import Server, answer
from runtime.client import Client
from runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    RateLimitError,
)
from runtime.operation import EventStream, Json, Operation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loopback.sides import Side

GET: Operation[Any] = Operation("GET", "/a", responses=(Json("Any"),))
STREAM: Operation[Any] = Operation("GET", "/a", responses=(EventStream("Any"),))
HTTP_LIBRARIES = ("httpx.", "httpx2.")


@pytest.fixture(autouse=True)
def nothing_is_left_open() -> Iterator[None]:
    """What is not closed when it is garbage fails the test."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield
        gc.collect()


def busy(client: Any) -> list[Any]:
    """The connections of a client's pool that something still uses."""
    pool = vars(vars(client)["_http"])["_transport"]._pool
    return [
        connection
        for connection in pool.connections
        if not connection.is_idle() and not connection.is_closed()
    ]


def failure(side: Side, client: Any, operation: Operation[Any] = GET) -> APIError:
    """The exception of a call, which is ours."""
    with pytest.raises(APIError) as caught:
        side.send(client, operation)
    error = caught.value
    assert error.request.url.path in {"/a", "/b"}
    assert type(error).__module__ == "runtime.errors"
    assert len(str(error)) < 400
    assert busy(client) == []
    return error


def gone(side: Side, server: Server) -> bool:
    """Has everybody hung up?"""
    end = time.monotonic() + 2
    while server.open_connections() and time.monotonic() < end:
        # An event loop closes sockets only while it runs.
        pause = None if side.base is Client else asyncio.sleep(0.005)
        side.wait(pause)
    return not server.open_connections()


@pytest.mark.parametrize("name", NO_ANSWER)
def test_no_answer(side: Side, server: Server, name: str) -> None:
    server.answers(NO_ANSWER[name])
    client = side.client(max_retries=1)
    error = failure(side, client)
    assert type(error) is APIConnectionError
    cause = type(error.__cause__)
    assert f"{cause.__module__}.".startswith(HTTP_LIBRARIES)
    assert len(server.received) == 2
    server.answers(answer({"ok": 1}))
    assert side.send(client, GET) == {"ok": 1}


@pytest.mark.parametrize("name", TOO_LATE)
def test_too_late(side: Side, server: Server, name: str) -> None:
    server.answers(TOO_LATE[name])
    client = side.client(max_retries=1, timeout=0.1)
    assert type(failure(side, client)) is APITimeoutError
    assert gone(side, server)
    assert len(server.received) == 2


def test_what_broke_off_shows_its_head(side: Side, server: Server) -> None:
    server.answers(NO_ANSWER["closed in the body"], NO_ANSWER["closed in the head"])
    client = side.client(max_retries=0)
    broken, silent = failure(side, client), failure(side, client)
    assert isinstance(broken, APIConnectionError)
    assert broken.response is not None
    assert broken.response.headers["content-type"] == "application/json"
    assert isinstance(silent, APIConnectionError)
    assert silent.response is None


@pytest.mark.parametrize("name", NO_JSON)
def test_no_json(side: Side, server: Server, name: str) -> None:
    server.answers(NO_JSON[name])
    error = failure(side, side.client())
    assert type(error) is APIResponseValidationError
    assert error.status_code == 200
    assert len(server.received) == 1


@pytest.mark.parametrize("charset", ["rot13", "base64", "idna", "undefined", "no such"])
def test_an_encoding_that_is_none_of_text(
    side: Side, server: Server, charset: str
) -> None:
    kind = f"text/plain; charset={charset}"
    server.answers(answer("no, \u00fc", 400, kind), answer("yes, \u00fc", 200, kind))
    with pytest.raises(APIStatusError, match="400: no, \u00fc"):
        side.send(side.client(), GET)
    assert side.send(side.client(), GET) == "yes, \u00fc"


def test_bytes_that_are_slow(side: Side, server: Server) -> None:
    server.answers(slowly(head(len(BODY)) + BODY))
    client = side.client(timeout=5)
    assert side.send(client, GET) == {"ok": 1}
    assert busy(client) == []


def test_a_circle_of_redirects(side: Side, server: Server) -> None:
    server.answers(redirecting)
    error = failure(side, side.client())
    assert type(error) is APIConnectionError
    assert "too many redirects" in str(error)
    assert len(server.received) == 21
    assert side.slept == []


def test_nobody_listens(side: Side, server: Server) -> None:
    client = side.client()
    server.stop()
    assert type(failure(side, client)) is APIConnectionError
    assert len(side.slept) == 2


@pytest.mark.parametrize("name", retry_after_forms())
def test_limits(side: Side, server: Server, name: str) -> None:
    script, least, most = retry_after_forms()[name]
    server.answers(script, answer({"ok": 1}))
    client = side.client()
    assert side.send(client, GET) == {"ok": 1}
    assert least <= side.slept[0] <= most
    server.answers(script)
    assert isinstance(failure(side, client), RateLimitError)


def test_a_failure_and_then_success(side: Side, server: Server) -> None:
    server.answers(answer(status=500), answer({"ok": 1}))
    client = side.client()
    assert side.send(client, GET) == {"ok": 1}
    assert busy(client) == []
    assert server.connections == 1


def test_a_stream_that_never_ends(side: Side, server: Server) -> None:
    server.answers(endless_stream)
    client = side.client()
    stream = side.send(client, STREAM, stream=True)
    assert side.items(stream, 3) == [1, 1, 1]
    side.wait(stream.close())
    assert busy(client) == []
    assert gone(side, server)


def test_a_stream_that_breaks(side: Side, server: Server) -> None:
    server.answers(broken_stream)
    client = side.client()
    stream = side.send(client, STREAM, stream=True)
    with pytest.raises(APIConnectionError, match="after 1 item") as caught:
        side.items(stream)
    assert (caught.value.body, caught.value.items_received) == ("2", 1)
    assert busy(client) == []
    assert gone(side, server)
