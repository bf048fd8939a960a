"""Limits of time: for a client, for a call, for connecting and for reading."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest
from behaviour.calls import SyncCall
from behaviour.server import reply
from loopback.library import httpx
from openai_client import APIConnectionError, APITimeoutError, Timeout

if TYPE_CHECKING:
    from behaviour.calls import Call
    from behaviour.server import Exchange


def silent(exchange: Exchange) -> None:
    """Say nothing until the client is tired of it."""
    assert exchange.wait_until_gone()


@pytest.mark.parametrize("timeout", [0.05, Timeout(5, read=0.05)], ids=repr)
def test_of_a_client(call: Call, timeout: float | Timeout) -> None:
    call.use(timeout=timeout, max_retries=0)
    call.server.answers(silent)
    with pytest.raises(APITimeoutError, match="timed out") as caught:
        call("files.list")
    assert isinstance(caught.value, APIConnectionError)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)


def test_of_a_call(call: Call) -> None:
    call.use(max_retries=0)
    call.server.answers(silent)
    with pytest.raises(APITimeoutError):
        call("files.list", timeout=0.05)


@pytest.mark.parametrize("timeout", ["5", object()], ids=["text", "object"])
def test_what_is_none_is_refused(call: Call, timeout: Any) -> None:
    with pytest.raises(TypeError, match="timeout must be seconds, httpx"):
        call("files.list", timeout=timeout)
    with pytest.raises(TypeError, match="timeout must be seconds, httpx"):
        call.use(timeout=timeout)
    assert call.server.received == []


def test_is_tried_again(call: Call) -> None:
    call.server.answers(silent, reply({"object": "list", "data": []}))
    assert call("files.list", timeout=0.2).data == []
    assert len(call.slept) == 1


def test_while_a_body_is_read(call: Call) -> None:
    def script(exchange: Exchange) -> None:
        exchange.head(200, {"Content-Length": "10"})
        exchange.send(b"12345")
        silent(exchange)

    call.use(max_retries=0, timeout=0.05)
    call.server.answers(script)
    with pytest.raises(APITimeoutError):
        call("files.content", "f")
    assert call.server.has_open(0)


def test_while_connecting(call: Call) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        # Two connections fill the queue of who listens but does not accept.
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        call.use(base_url=f"http://127.0.0.1:{port}", max_retries=0, timeout=0.1)
        with pytest.raises(APITimeoutError, match="ConnectTimeout"):
            call("files.list")
        for each in waiting:
            each.close()


def test_longer_than_the_answer_takes(call: Call) -> None:
    call.use(timeout=0.001)
    call.server.answers(reply({"object": "list", "data": []}))
    assert call("files.list", timeout=None).data == []
    assert call("files.list", timeout=5).data == []


def test_default_is_that_of_long_answers(call: Call) -> None:
    assert call.use().timeout == Timeout(600, connect=5)
    assert call.use(timeout=None).timeout == Timeout(None)


def test_default_is_that_of_the_http_client(call: Call) -> None:
    kind = httpx.Client if isinstance(call, SyncCall) else httpx.AsyncClient
    http = kind(timeout=7)
    assert call.use(http_client=http).timeout == Timeout(7)
    assert call.use(http_client=http, timeout=3).timeout == Timeout(3)
