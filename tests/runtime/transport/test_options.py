"""Copies of clients with other settings."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pytest
from loopback.library import httpx
from loopback.server import Server, answer
from loopback.sides import Side, generated
from runtime.client import Client
from runtime.errors import APIResponseValidationError, APIStatusError
from runtime.operation import Json, Operation, Style
from runtime.security.auth import ApiKey, Bearer, ClientCredentials, credential

GET: Operation[Any] = Operation("GET", "/a", responses=(Json("str"),))
SCHEMES = {"Key": Bearer(), "Admin": ApiKey("header", "X-Admin")}


class Jobs:
    """A resource, as the generator writes them."""

    def __init__(self, client: object) -> None:
        self.client = client


def resource(client: object) -> Jobs:
    return Jobs(client)


def client_of(side: Side, **settings: Any) -> Any:
    jobs = cached_property(resource)
    kind = generated(
        side, _schemes=SCHEMES, _security=(("Key",), ("Admin",)), jobs=jobs
    )
    jobs.__set_name__(kind, "jobs")
    settings.setdefault(
        "credentials",
        {
            "Key": credential("key", None, "api_key"),
            "Admin": credential(None, None, "admin_key"),
        },
    )
    return side.client(kind, **settings)


def test_nothing_changes_unless_asked(side: Side, server: Server) -> None:
    client = client_of(
        side,
        timeout=7,
        max_retries=5,
        default_headers={"X-A": "1"},
        default_query={"q": "1"},
        strict=True,
        base_url=f"{server.url}/v1",
    )
    copy = client.copy()
    assert type(copy) is type(client)
    assert copy is not client
    assert copy.timeout == httpx.Timeout(7)
    assert (copy.max_retries, copy.strict) == (5, True)
    assert copy.base_url == f"{server.url}/v1"
    server.answers(answer('"a"'))
    side.send(copy, GET)
    assert server.last.target == "/v1/a?q=1"
    assert server.last.header("X-A") == "1"
    assert server.last.header("Authorization") == "Bearer key"


def test_what_is_asked_for_changes(side: Side, server: Server) -> None:
    client = client_of(
        side, default_headers={"X-A": "1", "X-B": "1"}, default_query={"q": 1, "r": 1}
    )
    copy = client.with_options(
        timeout=None,
        max_retries=0,
        default_headers={"x-a": "2", "X-C": "2", "X-B": None},
        default_query={"q": None, "s": [1, 2]},
        strict=True,
        base_url=f"{server.url}/v2",
        api_key="other",
    )
    assert copy.timeout == httpx.Timeout(None)
    server.answers(answer("1"))
    with pytest.raises(APIResponseValidationError):
        side.send(copy, GET)
    assert server.last.target == "/v2/a?r=1&s=1&s=2"
    names = ("X-A", "X-B", "X-C", "Authorization")
    sent = server.last
    assert [sent.header(name) for name in names] == ["2", None, "2", "Bearer other"]
    side.send(client, GET)
    sent = server.last
    assert [sent.header(name) for name in names] == ["1", "1", None, "Bearer key"]
    assert sent.target == "/a?q=1&r=1"
    server.answers(answer("", status=500))
    with pytest.raises(APIStatusError):
        side.send(copy, GET)
    assert side.slept == []


def test_credentials(side: Side, server: Server) -> None:
    server.answers(answer('"a"'))
    copy = client_of(side).with_options(api_key=None, admin_key=lambda: "boss")
    side.send(copy, GET)
    assert server.last.header("Authorization") is None
    assert server.last.header("X-Admin") == "boss"
    again = copy.with_options(api_key="new")
    side.send(again, GET)
    assert server.last.header("Authorization") == "Bearer new"


@pytest.mark.parametrize(
    ("keyword", "meant"),
    [("api_kye", "api_key"), ("timeuot", "timeout"), ("maxretries", "max_retries")],
)
def test_an_unknown_option(side: Side, keyword: str, meant: str) -> None:
    message = (
        rf"with_options\(\) got an unexpected .* '{keyword}'; did you mean '{meant}'"
    )
    with pytest.raises(TypeError, match=message):
        client_of(side).with_options(**{keyword: "x"})


def test_wrong_values_are_refused(side: Side) -> None:
    with pytest.raises(ValueError, match="max_retries"):
        client_of(side).with_options(max_retries=-1)
    wrong: Any = None
    with pytest.raises(TypeError, match=r"max_retries must be a number \(0 for none\)"):
        client_of(side).with_options(max_retries=wrong)
    with pytest.raises(ValueError, match="base_url"):
        client_of(side).with_options(base_url="nowhere")


def test_connections_are_shared_and_not_closed(side: Side, server: Server) -> None:
    server.answers(answer('"a"'))
    client = client_of(side)
    side.send(client, GET)
    copy = client.with_options(timeout=3)
    side.send(copy, GET)
    assert server.connections == 1
    side.wait(copy.close())
    side.send(client, GET)
    assert server.connections == 1
    side.wait(client.close())
    with pytest.raises(RuntimeError, match="closed"):
        side.send(copy, GET)


def test_resources_are_of_the_copy(side: Side) -> None:
    client = client_of(side)
    assert client.jobs.client is client
    copy = client.with_options(timeout=3)
    assert copy.jobs.client is copy
    assert client.jobs.client is client


def test_password_of_the_url(side: Side, server: Server) -> None:
    server.answers(answer('"a"'))
    url = f"http://me:secret@127.0.0.1:{server.port}"
    client = client_of(side, base_url=url, credentials={})
    copy = client.with_options(timeout=3)
    side.send(copy, GET)
    assert server.last.header("Authorization") == "Basic bWU6c2VjcmV0"
    assert copy.base_url == server.url
    for each in (client, copy, copy.with_options(timeout=4)):
        assert "secret" not in str(vars(each))
        side.send(each.with_options(base_url=server.url), GET)
        assert server.last.header("Authorization") is None


def test_a_token_is_shared(side: Side, server: Server) -> None:
    server.answers(answer({"access_token": "token-1"}), answer('"a"'))
    kind = generated(
        side, _schemes={"o": ClientCredentials("/token")}, _security=(("o",),)
    )
    client = side.client(
        kind, credentials={"o": credential(("id", "secret"), None, "oauth")}
    )
    side.send(client, GET)
    side.send(client.with_options(timeout=3), GET)
    assert [each.path for each in server.received] == ["/token", "/a", "/a"]
    server.answers(answer({"access_token": "token-2"}), answer('"a"'))
    side.send(client.with_options(oauth=("other", "secret")), GET)
    assert server.last.header("Authorization") == "Bearer token-2"


def test_arrays_in_brackets(side: Side, server: Server) -> None:
    kind = generated(side, _brackets=True)
    client = side.client(kind, default_query={"d": ["1"]})
    plain: Operation[Any] = Operation(
        "GET", "/a", query_styles={"s": Style("form", False)}
    )
    options = {"extra_query": {"e": ["4", "5"]}}
    side.send(client, plain, query={"q": ["2"], "s": ["3", "3"]}, options=options)
    side.send(side.client(), plain, query={"q": ["2", "2"]})
    first, second = server.received
    assert first.target == "/a?d%5B%5D=1&q%5B%5D=2&s=3,3&e%5B%5D=4&e%5B%5D=5"
    assert second.target == "/a?q=2&q=2"


def test_the_query_of_the_http_client_stays_as_it_is(
    side: Side, server: Server
) -> None:
    kind = httpx.Client if side.base is Client else httpx.AsyncClient
    http = kind(params={"v": "1", "t": ["a", "b c"], "o": "x"})
    client = side.client(generated(side, _brackets=True), http_client=http)
    plain: Operation[Any] = Operation("GET", "/a")
    side.send(client.with_options(default_query={"o": None}), plain, query={"q": [1]})
    assert server.last.target == "/a?v=1&t=a&t=b+c&q%5B%5D=1"
    side.close(http)
