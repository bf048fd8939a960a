"""Failures: which exception, after how many attempts, and that nothing is left open."""

from __future__ import annotations

import asyncio
import gzip
import sys
import threading
import time
from typing import Any

import attrs
import pytest
from loopback.library import httpx
from loopback.server import Received, Script, Server, Wire, answer
from loopback.sides import Side, generated
from runtime.client import AsyncClient, Client
from runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
)
from runtime.model import BaseModel
from runtime.operation import Json, Operation
from runtime.security.auth import Bearer, credential

GET: Operation[Any] = Operation("GET", "/a", responses=(Json("Any"),))
PUT: Operation[Any] = Operation(
    "PUT", "/a", content_type="application/json", responses=(Json("Any"),)
)


@attrs.define(kw_only=True, repr=False)
class Problem(BaseModel):
    """An error body that a document declares."""

    code: int


def test_a_status_error_tells_all(side: Side, server: Server) -> None:
    body = {"error": {"message": "No such job", "code": 3}}
    server.answers(answer(body, status=404, x_request_id="req_1"))
    with pytest.raises(NotFoundError) as caught:
        side.send(side.client(), GET)
    error = caught.value
    assert str(error) == "404: No such job (request id req_1)"
    assert error.status_code == 404
    assert error.body == body
    assert error.error == body["error"]
    assert error.request_id == "req_1"
    assert error.response.json() == body
    assert error.request.url.path == "/a"
    assert len(server.received) == 1


def test_a_declared_error_is_decoded(side: Side, server: Server) -> None:
    kind = generated(side, _models=sys.modules[__name__])
    operation: Operation[Any] = Operation(
        "GET", "/a", errors=(Json("Problem", "4XX"), Json("dict[str, Problem]", "404"))
    )
    server.answers(
        answer({"code": 1}, status=400),
        answer({"x": {"code": 2}}, status=404),
        answer({"code": 3}, status=501),
    )
    found: list[Any] = []
    for _ in range(3):
        with pytest.raises(APIStatusError) as caught:
            side.send(side.client(kind, max_retries=0), operation)
        found.append(caught.value.error)
    assert found[0] == Problem(code=1)
    assert found[1] == {"x": Problem(code=2)}
    assert found[2] is None


@pytest.mark.parametrize(
    ("body", "said", "kept"),
    [
        ("plain text", "400: plain text", "plain text"),
        ("<html><body>Bad gateway</body></html>", "400: Status", "<html>"),
        ("", "400: Status", None),
        ("[1]", "400: Status", [1]),
    ],
)
def test_error_bodies_of_other_kinds(
    side: Side, server: Server, body: str, said: str, kept: object
) -> None:
    server.answers(answer(body, status=400))
    with pytest.raises(APIStatusError) as caught:
        side.send(side.client(), GET)
    assert str(caught.value) == said
    if isinstance(kept, str):
        assert str(caught.value.body).startswith(kept)
    else:
        assert caught.value.body == kept


def test_a_refusal_says_which_credential_is_missing(side: Side, server: Server) -> None:
    kind = generated(side, _schemes={"Key": Bearer()}, _security=(("Key",),))
    missing = {"Key": credential(None, "NO_SUCH_KEY", "api_key")}
    server.answers(answer({"error": "Who?"}, status=401))
    with pytest.raises(AuthenticationError) as caught:
        side.send(side.client(kind, credentials=missing), GET)
    assert str(caught.value) == (
        "401: Who?; no credentials were sent, for want of the argument api_key or "
        "the environment variable NO_SUCH_KEY"
    )
    assert server.last.header("Authorization") is None
    given = {"Key": credential("wrong")}
    with pytest.raises(AuthenticationError) as caught:
        side.send(side.client(kind, credentials=given), GET)
    assert str(caught.value) == "401: Who?"


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_a_failure_that_passes(side: Side, server: Server, status: int) -> None:
    server.answers(answer(status=status), answer(status=status), answer({"ok": 1}))
    assert side.send(side.client(), PUT, body={"a": 1}) == {"ok": 1}
    assert [received.body for received in server.received] == [b'{"a":1}'] * 3
    assert len(side.slept) == 2
    assert 0 <= side.slept[0] <= 0.5
    assert 0 <= side.slept[1] <= 1.0
    assert server.connections == 1


def test_the_last_failure_is_raised(side: Side, server: Server) -> None:
    server.answers(answer({"error": "down"}, status=500))
    with pytest.raises(InternalServerError, match="500: down"):
        side.send(side.client(), GET)
    assert len(server.received) == 3
    with pytest.raises(InternalServerError):
        side.send(side.client(max_retries=0), GET)
    assert len(server.received) == 4


def test_the_server_says_when(side: Side, server: Server) -> None:
    server.answers(
        answer(status=429, retry_after="7"),
        answer(status=429, retry_after_ms="20"),
        answer({}),
    )
    side.send(side.client(), GET)
    assert side.slept == [7.0, 0.02]


def test_too_long_is_not_waited_for(side: Side, server: Server) -> None:
    server.answers(answer(status=429, retry_after="3600"))
    with pytest.raises(RateLimitError) as caught:
        side.send(side.client(), GET)
    assert caught.value.response.headers["retry-after"] == "3600"
    assert (len(server.received), side.slept) == (1, [])


def test_the_server_says_whether(side: Side, server: Server) -> None:
    server.answers(
        answer(status=400, x_should_retry="true"),
        answer(status=500, x_should_retry="false"),
    )
    with pytest.raises(InternalServerError):
        side.send(side.client(), GET)
    assert len(server.received) == 2


def refused(received: Received, wire: Wire) -> None:
    """Close without a word."""
    wire.hang_up()


def reset(received: Received, wire: Wire) -> None:
    """An error instead of an answer."""
    wire.reset()


def half_a_head(received: Received, wire: Wire) -> None:
    """Break off in the headers."""
    wire.send(b"HTTP/1.1 200 OK\r\nContent-Le")
    wire.hang_up()


def half_a_body(received: Received, wire: Wire) -> None:
    """Break off in the body."""
    wire.send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"a":')
    wire.hang_up()


def reset_in_the_body(received: Received, wire: Wire) -> None:
    """An error in the body."""
    wire.send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"a":')
    time.sleep(0.05)
    wire.reset()


def no_http(received: Received, wire: Wire) -> None:
    """Another protocol."""
    wire.send(b"SSH-2.0-OpenSSH_9.6\r\n")
    wire.hang_up()


def no_gzip(received: Received, wire: Wire) -> None:
    """A body that is not encoded as it says."""
    wire.send(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain"
    )


def big_head(received: Received, wire: Wire) -> None:
    """More headers than a client takes."""
    wire.send(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2_000_000 + b"\r\n\r\n")
    wire.hang_up()


BROKEN = [
    refused,
    reset,
    half_a_head,
    half_a_body,
    reset_in_the_body,
    no_http,
    no_gzip,
    big_head,
]


@pytest.mark.parametrize("script", BROKEN, ids=lambda script: script.__name__)
def test_a_broken_connection(side: Side, server: Server, script: Script) -> None:
    server.answers(script)
    client = side.client()
    with pytest.raises(APIConnectionError) as caught:
        side.send(client, PUT, body={"a": 1})
    error = caught.value
    assert not isinstance(error, APITimeoutError)
    assert isinstance(error.__cause__, httpx.HTTPError)
    assert str(error).startswith(f"PUT {server.url}/a: ")
    assert len(server.received) == 3
    side.wait(client.close())
    wait_for(lambda: server.open_connections() == 0)


@pytest.mark.parametrize("script", BROKEN, ids=lambda script: script.__name__)
def test_a_broken_connection_that_is_mended(
    side: Side, server: Server, script: Script
) -> None:
    server.answers(script, answer({"ok": 1}))
    assert side.send(side.client(), PUT, body={"a": 1}) == {"ok": 1}
    assert len(server.received) == 2


def test_truncated_gzip_is_no_success_of_less(side: Side, server: Server) -> None:
    body = gzip.compress(b'{"a": ' + b'"x' * 100)[:-20]
    server.answers(answer(body, content_encoding="gzip"))
    with pytest.raises(Exception, match=r"JSON|decode|gzip|incomplete"):
        side.send(side.client(max_retries=0), GET)


def test_nobody_there(side: Side, server: Server) -> None:
    url = server.url
    server.stop()
    with pytest.raises(APIConnectionError) as caught:
        side.send(side.client(base_url=url), GET)
    assert str(caught.value).startswith(f"GET {url}/a: ")
    assert len(side.slept) == 2


def silence(received: Received, wire: Wire) -> None:
    """Never answer."""
    wire.wait_until_gone()


def slow_body(received: Received, wire: Wire) -> None:
    """Never end."""
    wire.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
    wire.wait_until_gone()


@pytest.mark.parametrize("script", [silence, slow_body])
def test_timeouts(side: Side, server: Server, script: Script) -> None:
    server.answers(script)
    client = side.client(timeout=30.0)
    with pytest.raises(APITimeoutError, match="timed out") as caught:
        side.send(client, GET, options={"timeout": 0.1})
    assert isinstance(caught.value.__cause__, httpx.TimeoutException)
    assert isinstance(caught.value, APIConnectionError)
    wait_for(lambda: len(server.received) == 3)
    assert server.gone.wait(2)


def test_the_timeout_of_the_client(side: Side, server: Server) -> None:
    server.answers(silence)
    client = side.client(timeout=httpx.Timeout(0.1), max_retries=0)
    with pytest.raises(APITimeoutError):
        side.send(client, GET)
    assert len(server.received) == 1


def test_what_cannot_be_sent_again_is_sent_once(side: Side, server: Server) -> None:
    server.answers(answer(status=500))
    raw: Operation[Any] = Operation("POST", "/a", content_type="audio/wav")
    with pytest.raises(InternalServerError):
        side.send(side.client(), raw, body=(chunk for chunk in (b"a", b"b")))
    assert [received.body for received in server.received] == [b"ab"]


def test_a_scheme_that_nobody_speaks_is_not_tried_again(
    side: Side, server: Server
) -> None:
    elsewhere: Operation[Any] = Operation("GET", "/a", server="ftp://x.example")
    with pytest.raises(APIConnectionError, match="ftp"):
        side.send(side.client(), elsewhere)
    assert side.slept == []


def test_impossible_arguments_are_value_errors(side: Side) -> None:
    client = side.client()
    with pytest.raises(ValueError, match="header X-A"):
        side.send(client, GET, headers={"X-A": "a\r\nX-Evil: 1"})
    with pytest.raises(ValueError, match="URL"):
        side.send(client, GET, query={"q": "x" * 70_000})


def wait_for(condition: Any, seconds: float = 2.0) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    assert condition()


@pytest.mark.parametrize("script", [silence, slow_body])
def test_a_cancelled_call_hangs_up(server: Server, script: Script) -> None:
    server.answers(script)

    async def cancel() -> None:
        async with AsyncClient(base_url=server.url) as client:
            call = asyncio.create_task(client.send(GET, {}))
            while not server.received:
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert await asyncio.to_thread(server.gone.wait, 2)
            server.answers(answer({"ok": 1}))
            assert await client.send(GET, {}) == {"ok": 1}

    asyncio.run(cancel())


def test_threads_share_a_client(server: Server) -> None:
    server.answers(
        lambda received, wire: answer({"path": received.path})(received, wire)
    )
    operation: Operation[Any] = Operation("GET", "/{n}", responses=(Json("Any"),))
    wrong: list[object] = []

    def work(client: Client, worker: int) -> None:
        for n in range(20):
            name = f"{worker}-{n}"
            if client.send(operation, {}, path={"n": name}) != {"path": f"/{name}"}:
                wrong.append(name)

    with Client(base_url=server.url) as client:
        threads = [threading.Thread(target=work, args=(client, n)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert len(server.received) == 160


def test_async_retries_wait_in_the_loop(server: Server) -> None:
    server.answers(answer(status=500, retry_after="0.05"), answer({"ok": 1}))

    async def call() -> object:
        async with AsyncClient(base_url=server.url) as client:
            return await client.send(GET, {})

    started = time.monotonic()
    assert asyncio.run(call()) == {"ok": 1}
    assert time.monotonic() - started >= 0.05
