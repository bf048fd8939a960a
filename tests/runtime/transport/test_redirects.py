"""Redirects are followed, and credentials stay where they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from loopback.library import httpx
from loopback.server import Received, Server, Wire, answer
from loopback.sides import Side, generated
from runtime.client import Client
from runtime.errors import APIConnectionError, APIStatusError
from runtime.operation import Json, Operation
from runtime.security.auth import ApiKey, Bearer, credential

if TYPE_CHECKING:
    from collections.abc import Iterator

GET: Operation[Any] = Operation("GET", "/a", responses=(Json("Any"),))
POST: Operation[Any] = Operation(
    "POST", "/a", content_type="application/json", responses=(Json("Any"),)
)


@pytest.fixture
def other() -> Iterator[Server]:
    """Another origin: the port differs."""
    running = Server()
    yield running
    running.stop()


def secretive(side: Side) -> Any:
    """A client that has a credential of each kind."""

    schemes = {
        "Key": Bearer(),
        "Header": ApiKey("header", "X-Api-Key"),
        "Cookie": ApiKey("cookie", "session"),
        "Query": ApiKey("query", "key"),
    }
    return side.client(
        generated(side, _schemes=schemes, _security=(tuple(schemes),)),
        credentials={name: credential("s3cret") for name in schemes},
        default_headers={"X-Mine": "s3cret"},
    )


def test_credentials_do_not_go_to_another_origin(
    side: Side, server: Server, other: Server
) -> None:
    server.answers(answer(status=302, location=f"{other.url}/b", set_cookie="a=s3cret"))
    other.answers(answer({"ok": 1}))
    options = {"extra_headers": {"X-Extra": "s3cret"}}
    assert side.send(secretive(side), GET, options=options) == {"ok": 1}
    assert "s3cret" in str(server.last)
    assert "s3cret" not in str(other.last)
    assert other.last.header("Host") == f"127.0.0.1:{other.port}"
    assert other.last.header("Accept") == "application/json"


def test_headers_show_no_credential_after_a_redirect(
    side: Side, server: Server, other: Server
) -> None:
    server.answers(answer(status=302, Location="/b"), answer(status=400))
    with pytest.raises(APIStatusError) as caught:
        side.send(secretive(side), GET)
    assert server.last.header("X-Api-Key") == "s3cret"
    shown = repr(caught.value.request.headers)
    assert "s3cret" not in shown
    assert "('x-api-key', '***')" in shown
    assert "('accept', 'application/json')" in shown


def test_nor_by_an_address_that_repeats_them(
    side: Side, server: Server, other: Server
) -> None:
    place = f"{other.url}/b?page=2&key=s3cret&again=s3cret&key=another&empty="
    server.answers(answer(status=302, Location=place))
    other.answers(answer({}))
    side.send(secretive(side), GET)
    assert other.last.query == [("page", "2"), ("key", "another"), ("empty", "")]


@pytest.mark.parametrize("place", ["", "#here", "?key=s3cret"])
def test_an_address_that_is_relative_to_one_with_a_key(
    side: Side, server: Server, place: str
) -> None:
    server.answers(answer(status=307, Location=place), answer({}))
    side.send(secretive(side), GET)
    assert server.last.query == [("key", "s3cret")]


def test_nor_by_a_detour(side: Side, server: Server, other: Server) -> None:
    server.answers(answer(status=302, location=f"{other.url}/b"), answer({"ok": 1}))
    other.answers(answer(status=302, location=f"{server.url}/c"))
    side.send(secretive(side), GET)
    assert server.last.path == "/c"
    assert server.last.header("Authorization") is None


def test_nor_those_of_the_http_client(
    side: Side, server: Server, other: Server
) -> None:
    server.answers(answer(status=307, location=f"{other.url}/b"))
    kind = httpx.Client if side.base is Client else httpx.AsyncClient
    http = kind(
        auth=("me", "s3cret"), headers={"X-K": "s3cret"}, cookies={"c": "s3cret"}
    )
    side.send(side.client(http_client=http), GET)
    assert server.last.header("Authorization") == "Basic bWU6czNjcmV0"
    assert other.last.header("Authorization") is None
    assert "s3cret" not in str(other.last)
    side.close(http)


def test_the_same_origin_gets_them_again(side: Side, server: Server) -> None:
    server.answers(answer(status=307, location="/b?x=1"), answer({"ok": 1}))
    assert side.send(secretive(side), POST, body={"a": 1}) == {"ok": 1}
    assert server.last.target == "/b?x=1"
    assert server.last.json == {"a": 1}
    assert server.last.header("Authorization") == "Bearer s3cret"
    assert server.last.header("X-Api-Key") == "s3cret"
    assert server.last.header("Cookie") == "session=s3cret"
    assert server.last.header("X-Mine") == "s3cret"


def test_303_becomes_a_get(side: Side, server: Server) -> None:
    server.answers(answer(status=303, location="/b"), answer({"ok": 1}))
    side.send(side.client(), POST, body={"a": 1})
    assert (server.last.method, server.last.body) == ("GET", b"")


def test_a_loop_ends(side: Side, server: Server) -> None:
    server.answers(answer(status=302, location="/a"))
    with pytest.raises(APIConnectionError, match="too many redirects"):
        side.send(side.client(), GET)
    assert len(server.received) == 21


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("http://x:y/", "Invalid URL in location header"),
        ("http://[::1", "Invalid URL in location header"),
        ("http://a b/\x7f", "Invalid URL in location header"),
        ("mailto:a@b.test", "GET http://127"),
        ("http://xn--/", "GET http"),
        ("http://a..b/", "GET http"),
        ("ftp://a.test/", "unsupported protocol"),
    ],
)
def test_a_redirect_to_what_is_no_address(
    side: Side, server: Server, place: str, says: str
) -> None:
    server.answers(answer(status=302, location=place))
    with pytest.raises(APIConnectionError, match=says) as caught:
        side.send(side.client(max_retries=0), GET)
    assert caught.value.__cause__ is not None
    assert len(server.received) == 1
    server.answers(answer({"ok": 1}))
    assert side.send(side.client(), GET) == {"ok": 1}


@pytest.mark.parametrize("codec", ["ascii", "utf-8"])
def test_an_error_of_the_callers_own_body(
    side: Side, server: Server, codec: str
) -> None:
    raw: Operation[Any] = Operation("POST", "/a", content_type="text/plain")
    body = (each.decode(codec).encode() for each in [b"a", b"\xff"])
    with pytest.raises(UnicodeDecodeError):
        side.send(side.client(), raw, body=body)


def test_a_redirect_to_nowhere(side: Side, server: Server) -> None:
    server.answers(answer(status=302))
    with pytest.raises(APIStatusError, match="302") as caught:
        side.send(side.client(max_retries=0), GET)
    assert caught.value.status_code == 302


def test_a_body_that_is_gone_is_not_redirected(side: Side, server: Server) -> None:
    raw: Operation[Any] = Operation("POST", "/a", content_type="audio/wav")
    server.answers(answer(status=307, location="/b"))
    with pytest.raises(APIStatusError) as caught:
        side.send(side.client(), raw, body=iter([b"a"]))
    assert caught.value.status_code == 307
    assert len(server.received) == 1


def test_an_endless_redirect_page_is_not_read(side: Side, server: Server) -> None:
    def script(received: Received, wire: Wire) -> None:
        wire.send(
            b"HTTP/1.1 302 Found\r\nLocation: /b\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        wire.chunks_until_gone(b"x")

    server.answers(script, answer({"ok": 1}))
    assert side.send(side.client(), GET) == {"ok": 1}
    assert server.gone.wait(2)
