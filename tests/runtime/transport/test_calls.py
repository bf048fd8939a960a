"""Calls over the wire: what arrives at the server, and what comes back."""

from __future__ import annotations

import sys
from typing import Any

import attrs
import pytest
from loopback.library import httpx
from loopback.server import Server, answer
from loopback.sides import Side, generated
from runtime.client import Client
from runtime.errors import APIResponseValidationError
from runtime.model import BaseModel
from runtime.operation import (
    Binary,
    Empty,
    EventStream,
    Json,
    Operation,
    Style,
    Text,
)
from runtime.responses.response import BinaryContent
from runtime.security.auth import ApiKey, Bearer, credential
from runtime.unset import UNSET


@attrs.define(kw_only=True, repr=False)
class Job(BaseModel):
    """A model to decode."""

    id: str
    size: int = 0


GET: Operation[Any] = Operation("GET", "/jobs/{id}", responses=(Json("Job"),))
POST: Operation[Any] = Operation(
    "POST", "/jobs", content_type="application/json", responses=(Json("Any"),)
)


def with_models(side: Side) -> type[Any]:
    """A generated client class: this module has its models."""
    return generated(
        side, _models=sys.modules[__name__], _user_agent="jobs_client/1.2.3"
    )


def test_a_request_on_the_wire(side: Side, server: Server) -> None:
    client = side.client(
        with_models(side),
        base_url=f"{server.url}/v1/",
        default_headers={"X-Default": "d", "X-Both": "d"},
        default_query={"version": "2", "both": "d"},
    )
    operation: Operation[Any] = Operation(
        "POST",
        "/jobs/{id}/run?beta=true",
        content_type="application/json",
        responses=(Json("Any"), Text(), EventStream("Any")),
        query_styles={"tags": Style("form", False)},
    )
    side.send(
        client,
        operation,
        stream=False,
        path={"id": "a/b"},
        query={"tags": ["x", "y"], "both": "o", "none": None, "unset": UNSET},
        headers={"X-Both": "o", "X-Flag": True, "X-None": None},
        cookies={"c": "1", "d": "2"},
        body={"a": None, "b": UNSET},
    )
    sent = server.last
    assert sent.method == "POST"
    assert sent.target == "/v1/jobs/a%2Fb/run?version=2&both=o&beta=true&tags=x,y"
    assert sent.body == b'{"a":null}'
    assert sent.header("Host") == f"127.0.0.1:{server.port}"
    assert sent.header("Content-Type") == "application/json"
    assert sent.header("Content-Length") == "10"
    assert sent.header("Accept") == "application/json, text/plain"
    assert sent.header("Cookie") == "c=1; d=2"
    assert sent.header("X-Default") == "d"
    assert sent.header("X-Both") == "o"
    assert sent.header("X-Flag") == "true"
    assert sent.header("X-None") is None
    version = ".".join(map(str, sys.version_info[:3]))
    assert sent.header("User-Agent") == f"jobs_client/1.2.3 python/{version}"


def test_extras_win(side: Side, server: Server) -> None:
    client = side.client(default_headers={"X-A": "default"})
    options = {
        "extra_headers": {"x-a": "extra", "User-Agent": None, "accept-encoding": None},
        "extra_query": {"a": [1, 2], "b": None},
        "extra_body": {"n": {"deep": True}},
    }
    side.send(
        client, POST, query={"a": 0, "b": 1}, body={"n": 1, "m": 2}, options=options
    )
    assert server.last.query == [("a", "1"), ("a", "2")]
    assert server.last.json == {"n": {"deep": True}, "m": 2}
    assert server.last.header("X-A") == "extra"
    assert server.last.header("User-Agent") is None
    assert server.last.header("Accept-Encoding") is None


def test_no_body_no_content_type(side: Side, server: Server) -> None:
    side.send(side.client(), POST)
    assert server.last.header("Content-Type") is None
    assert server.last.header("Content-Length") == "0"
    side.send(side.client(with_models(side)), GET, path={"id": "1"})
    assert server.last.header("Content-Length") is None


@pytest.mark.parametrize(
    ("base", "target"),
    [
        ("", "/jobs"),
        ("/", "/jobs"),
        ("/v1", "/v1/jobs"),
        ("/v1/", "/v1/jobs"),
        ("/v1?key=1", "/v1/jobs?key=1"),
        ("/v1/?key=1", "/v1/jobs?key=1"),
    ],
)
def test_base_urls(side: Side, server: Server, base: str, target: str) -> None:
    side.send(side.client(base_url=server.url + base), POST)
    assert server.last.target == target


def test_an_operation_may_have_a_server_of_its_own(side: Side, server: Server) -> None:
    elsewhere: Operation[Any] = Operation("GET", "/a", server="/other")
    side.send(side.client(base_url=f"{server.url}/v1"), elsewhere)
    assert server.last.target == "/other/a"
    absolute: Operation[Any] = Operation("GET", "/a", server=f"{server.url}/up")
    side.send(side.client(base_url="http://127.0.0.1:1/v1"), absolute)
    assert server.last.target == "/up/a"


@pytest.mark.parametrize(
    "base_url",
    ["", "api.example.com", "ftp://x", "http://", "/v1", "http://x:y"],
)
def test_a_base_url_that_is_none(side: Side, base_url: str) -> None:
    with pytest.raises(ValueError, match=r"base_url|URL"):
        side.client(base_url=base_url)


def test_user_and_password_in_the_base_url(side: Side, server: Server) -> None:
    client = side.client(base_url=f"http://me:secret@127.0.0.1:{server.port}/v1")
    side.send(client, POST)
    assert server.last.header("Authorization") == "Basic bWU6c2VjcmV0"
    assert "secret" not in f"{client!r} {client.base_url}"


def test_security(side: Side, server: Server) -> None:
    schemes = {
        "Key": Bearer(),
        "Admin": ApiKey("header", "X-Admin"),
        "Query": ApiKey("query", "key"),
        "Cookie": ApiKey("cookie", "session"),
    }
    client = side.client(
        generated(side, _schemes=schemes, _security=(("Key",),)),
        credentials={
            "Key": credential("k"),
            "Admin": credential("a"),
            "Query": credential("q/q"),
            "Cookie": credential("c"),
        },
    )

    def sent(security: tuple[tuple[str, ...], ...] | None) -> None:
        operation: Operation[Any] = Operation("GET", "/a?x=1", security=security)
        side.send(client, operation, cookies={"own": "1"})

    sent(None)
    assert server.last.header("Authorization") == "Bearer k"
    sent(())
    assert server.last.header("Authorization") is None
    sent((("Admin", "Query", "Cookie"),))
    assert server.last.header("X-Admin") == "a"
    assert server.last.query == [("x", "1"), ("key", "q/q")]
    assert server.last.header("Cookie") == "session=c; own=1"


def test_content_of_each_kind(side: Side, server: Server) -> None:
    client = side.client(with_models(side))
    kinds = (Json("Job"), Text(), Binary("2XX", "image/*"), Empty("204"))
    operation: Operation[Any] = Operation("GET", "/a", responses=kinds)
    server.answers(
        answer({"id": "1", "new": 2}),
        answer("grüße", content_type="text/plain; charset=utf-8"),
        answer(b"\x89PNG", content_type="image/png"),
        answer(status=204),
        answer('{"id": "2"}', content_type="application/problem+json"),
        answer(b'\xef\xbb\xbf{"id": "3"}'),
    )
    job = side.send(client, operation)
    assert isinstance(job, Job)
    assert (job.id, job.additional_properties) == ("1", {"new": 2})
    assert side.send(client, operation) == "grüße"
    image = side.send(client, operation)
    assert isinstance(image, BinaryContent)
    assert image == b"\x89PNG"
    assert side.send(client, operation) is None
    assert side.send(client, operation).id == "2"
    assert side.send(client, operation).id == "3"


def test_nothing_declared_gives_none(side: Side, server: Server) -> None:
    server.answers(answer({"a": 1}))
    operation: Operation[Any] = Operation("POST", "/a")
    assert side.send(side.client(), operation) is None


def test_head_has_no_content(side: Side, server: Server) -> None:
    server.answers(answer(b"", content_type="application/json"))
    operation: Operation[Any] = Operation("HEAD", "/a", responses=(Json("Any"),))
    assert side.send(side.client(), operation) is None


def test_a_declared_status_is_a_success(side: Side, server: Server) -> None:
    server.answers(answer({"id": "1"}, status=404), answer(status=304))
    kinds = (Json("Any"), Json("Any", "404"), Empty("304"))
    operation: Operation[Any] = Operation("GET", "/a", responses=kinds)
    assert side.send(side.client(), operation) == {"id": "1"}
    assert side.send(side.client(), operation) is None


def test_a_file_that_is_declared_as_a_string(side: Side, server: Server) -> None:
    operation: Operation[Any] = Operation("GET", "/a", responses=(Json("str"),))
    server.answers(
        answer("line 1\nline 2", content_type="application/octet-stream"),
        answer('"json"', content_type="application/json"),
        answer("not json", content_type="application/json"),
    )
    assert side.send(side.client(), operation) == "line 1\nline 2"
    assert side.send(side.client(), operation) == "json"
    with pytest.raises(APIResponseValidationError):
        side.send(side.client(), operation)


def test_lenient_gives_what_came(side: Side, server: Server) -> None:
    client = side.client(with_models(side))
    server.answers(answer({"id": 7, "size": "big"}), answer([1]), answer("null"))
    job = side.send(client, GET, path={"id": "1"})
    assert (job.id, job.size) == (7, "big")
    assert side.send(client, GET, path={"id": "1"}) == [1]
    assert side.send(client, GET, path={"id": "1"}) is None


def test_strict_says_where(side: Side, server: Server) -> None:
    client = side.client(with_models(side), strict=True)
    server.answers(answer({"id": "a", "size": "big"}, x_request_id="req_7"))
    with pytest.raises(APIResponseValidationError, match=r"\$\.size") as caught:
        side.send(client, GET, path={"id": "1"})
    error = caught.value
    assert error.path == "$.size"
    assert error.body == {"id": "a", "size": "big"}
    assert (error.status_code, error.request_id) == (200, "req_7")


@pytest.mark.parametrize(
    ("body", "content_type", "seen"),
    [
        ('{"id": ', "application/json", r"'{\"id\": '"),
        ("<html>…</html>", "text/html", r"text/html: '<html>"),
        ("", "application/json", "got .* nothing|: nothing"),
        ("[" * 100_000, "application/json", r"\[\[\["),
    ],
)
def test_a_success_without_json(
    side: Side, server: Server, body: str, content_type: str, seen: str
) -> None:
    server.answers(answer(body, content_type=content_type))
    with pytest.raises(APIResponseValidationError, match=seen) as caught:
        side.send(side.client(), GET, path={"id": "1"})
    assert caught.value.body == body
    assert len(str(caught.value)) < 200
    assert len(server.received) == 1


def test_a_client_of_the_caller(side: Side, server: Server) -> None:
    kind = httpx.Client if side.base.__name__ == "Client" else httpx.AsyncClient
    http = kind(
        headers={"X-Http": "1", "X-Both": "http"},
        params={"from": "http"},
        cookies={"jar": "1"},
        timeout=3,
    )
    client = side.client(http_client=http, default_headers={"X-Both": "ours"})
    assert client.timeout == httpx.Timeout(3)
    operation: Operation[Any] = Operation("GET", "/a?beta=1")
    side.send(client, operation, query={"q": 1}, cookies={"own": "2"})
    assert server.last.query == [("from", "http"), ("beta", "1"), ("q", "1")]
    assert server.last.header("X-Http") == "1"
    assert server.last.header("X-Both") == "ours"
    assert server.last.header("Cookie") == "jar=1; own=2"
    side.wait(client.close())
    assert not http.is_closed
    side.close(http)


def test_a_client_of_the_wrong_kind(side: Side) -> None:
    wrong = httpx.AsyncClient() if side.base.__name__ == "Client" else httpx.Client()
    with pytest.raises(TypeError, match="http_client must be of httpx"):
        side.client(http_client=wrong)


def test_defaults(side: Side) -> None:
    client = side.client()
    assert client.timeout == httpx.Timeout(600, connect=5)
    assert client.max_retries == 2
    assert side.client(timeout=None).timeout == httpx.Timeout(None)
    assert side.client(timeout=5.0).timeout == httpx.Timeout(5)
    with pytest.raises(ValueError, match="max_retries"):
        side.client(max_retries=-1)


@pytest.mark.parametrize(
    ("client_timeout", "call_timeout", "seconds"),
    [
        (UNSET, UNSET, 600.0),
        (5.0, UNSET, 5.0),
        (None, UNSET, None),
        (5.0, 7, 7.0),
        (5.0, None, None),
    ],
)
def test_timeouts(
    side: Side, client_timeout: object, call_timeout: object, seconds: float | None
) -> None:
    seen: list[float | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(200)

    kind = httpx.Client if side.base is Client else httpx.AsyncClient
    http = kind(transport=httpx.MockTransport(handler))
    client = side.client(http_client=http, timeout=client_timeout)
    options = {} if call_timeout is UNSET else {"timeout": call_timeout}
    operation: Operation[Any] = Operation("GET", "/a")
    side.send(client, operation, options=options)
    assert seen == [seconds]
    side.close(http)


def test_closing(side: Side, server: Server) -> None:
    client = side.client()
    side.send(client, POST)
    side.wait(client.close())
    side.wait(client.close())
    with pytest.raises(RuntimeError, match="closed"):
        side.send(client, POST)


def test_a_connection_is_used_again(side: Side, server: Server) -> None:
    client = side.client()
    for _ in range(3):
        side.send(client, POST)
    assert server.connections == 1
