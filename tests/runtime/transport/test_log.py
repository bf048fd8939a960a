"""What the logger of the package is told, and hooks of the HTTP library."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from loopback.library import httpx
from loopback.server import Received, Server, Wire, answer
from loopback.sides import Side, generated
from runtime.client import Client
from runtime.errors import APIConnectionError, APIStatusError
from runtime.operation import EventStream, Json, Operation, Text
from runtime.security.auth import ApiKey, Bearer, ClientCredentials, credential

GET: Operation[Any] = Operation("GET", "/a", responses=(Json("Any"),))


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Any:
    """The lines of our logger, without the times."""
    caplog.set_level(logging.DEBUG, "runtime")

    def read() -> list[str]:
        ours = [each for each in caplog.records if each.name == "runtime"]
        assert all(each.levelno == logging.DEBUG for each in ours)
        return [re.sub(r"\d+\.\d+ s", "N s", each.getMessage()) for each in ours]

    return read


def test_attempts(side: Side, server: Server, lines: Any) -> None:
    server.answers(
        answer("", status=500),
        answer(status=307, Location="/b?x=1"),
        answer({}),
    )
    side.send(side.client(), GET, query={"q": "1"})
    assert lines() == [
        f"GET {server.url}/a?q=1: 500 after N s",
        "trying again in N s",
        f"GET {server.url}/a?q=1: 307 after N s",
        f"GET {server.url}/b?x=1: 200 after N s",
    ]


def test_failures(side: Side, server: Server, lines: Any) -> None:
    def hang_up(received: Received, wire: Wire) -> None:
        wire.hang_up()

    server.answers(hang_up)
    with pytest.raises(APIConnectionError):
        side.send(side.client(max_retries=0), GET)
    (line,) = lines()
    assert line.startswith(f"GET {server.url}/a: RemoteProtocolError: ")
    assert line.endswith("after N s")


def test_no_secrets_and_no_bodies(side: Side, server: Server, lines: Any) -> None:
    server.answers(answer({"private": "answer"}))
    kind = generated(side, _schemes={"k": ApiKey("query", "key")}, _security=(("k",),))
    client = side.client(
        kind,
        base_url=f"http://me:password@127.0.0.1:{server.port}",
        credentials={"k": credential("sk-secret/1")},
        default_headers={"X-Private": "header"},
    )
    operation: Operation[Any] = Operation(
        "POST", "/a/sk-secret", content_type="application/json"
    )
    side.send(client, operation, body={"private": "body"})
    assert lines() == [f"POST {server.url}/a/sk-secret?key=***: 200 after N s"]


def test_nothing_is_said_unless_asked(
    side: Side, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "runtime")
    side.send(side.client(), GET)
    assert not [each for each in caplog.records if each.name == "runtime"]


def test_hooks_of_the_http_library(side: Side, server: Server) -> None:
    seen: list[object] = []
    is_sync = side.base is Client

    def on_request(request: httpx.Request) -> None:
        request.headers["X-Hook"] = "1"
        seen.append(request.method)

    def on_response(response: httpx.Response) -> None:
        seen.append(response.status_code)

    async def on_request_async(request: httpx.Request) -> None:
        on_request(request)

    async def on_response_async(response: httpx.Response) -> None:
        on_response(response)

    http: Any
    if is_sync:
        http = httpx.Client(
            event_hooks={"request": [on_request], "response": [on_response]}
        )
    else:
        http = httpx.AsyncClient(
            event_hooks={
                "request": [on_request_async],
                "response": [on_response_async],
            }
        )
    server.answers(answer("", status=500), answer({}))
    side.send(side.client(http_client=http), GET)
    assert seen == ["GET", 500, "GET", 200]
    assert server.last.header("X-Hook") == "1"
    side.close(http)


CREATE: Operation[Any] = Operation(
    "POST", "/a", content_type="application/json", responses=(Json("Any"),)
)


@pytest.fixture
def bodies(caplog: pytest.LogCaptureFixture) -> Any:
    """The lines about bodies, which were asked for."""
    caplog.set_level(logging.DEBUG, "runtime")
    caplog.set_level(logging.DEBUG, "runtime.bodies")

    def read() -> list[str]:
        found = [each for each in caplog.records if each.name == "runtime.bodies"]
        return [each.getMessage() for each in found]

    return read


def test_bodies_when_asked(side: Side, server: Server, bodies: Any) -> None:
    server.answers(answer({"error": "no sk-secret/1"}, 400), answer("x" * 3000))
    kind = generated(side, _schemes={"k": Bearer()}, _security=(("k",),))
    client = side.client(kind, credentials={"k": credential("sk-secret/1")})
    with pytest.raises(APIStatusError):
        side.send(client, CREATE, body={"key": "sk-secret/1"})
    assert bodies() == [
        'sent 21 bytes: {"key":"***"}',
        'received 27 bytes: {"error": "no ***"}',
    ]
    side.send(client, Operation("GET", "/a", responses=(Text(),)))
    assert bodies()[2] == "sent no body, or one that is not held in memory"
    assert bodies()[3] == "received 3000 bytes: " + "x" * 1999 + "…"


def test_bodies_of_streams_and_files_are_not_told(
    side: Side, server: Server, bodies: Any
) -> None:
    server.answers(answer(b"data: 1\n\n", content_type="text/event-stream"))
    upload: Operation[Any] = Operation(
        "POST",
        "/a",
        content_type="multipart/form-data",
        responses=(EventStream("Any"),),
    )
    stream: Any = side.send(side.client(), upload, body={"a": b"private"}, stream=True)
    assert side.items(stream) == [1]
    assert bodies() == ["sent no body, or one that is not held in memory"]


def test_the_bodies_of_tokens_are_never_told(
    side: Side, server: Server, bodies: Any
) -> None:
    server.answers(answer({"access_token": "new-secret"}), answer({}))
    scheme = ClientCredentials(f"{server.url}/token")
    kind = generated(side, _schemes={"k": scheme}, _security=(("k",),))
    side.send(side.client(kind, credentials={"k": credential(("id", "s3cret"))}), GET)
    assert not any("secret" in line or "s3cret" in line for line in bodies())
    assert len(server.received) == 2
