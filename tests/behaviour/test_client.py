"""What a client is made with: where the API is, and what every request carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openai_client
import pytest
from behaviour.calls import SyncCall
from behaviour.documents import CALLS, VERSION
from behaviour.server import reply
from loopback.library import httpx
from openai_client import AsyncOpenAI, AuthenticationError, OpenAI

if TYPE_CHECKING:
    from behaviour.calls import Call


@pytest.mark.parametrize(
    ("base", "target"),
    [
        ("", "/files"),
        ("/", "/files"),
        ("/v1", "/v1/files"),
        ("/v1/", "/v1/files"),
        ("/a/b/v1//", "/a/b/v1/files"),
        ("/v1?api-version=2023", "/v1/files?api-version=2023"),
        ("/v1/?a=1&a=2&b=%20", "/v1/files?a=1&a=2&b=%20"),
        ("/a%2Fb", "/a%2Fb/files"),
    ],
)
def test_base_url(call: Call, base: str, target: str) -> None:
    client = call.use(base_url=call.server.url + base)
    call("files.list")
    assert call.server.last.target == target
    assert client.base_url == call.server.url + base


def test_query_of_the_base_url_joins_that_of_a_call(call: Call) -> None:
    call.use(base_url=f"{call.server.url}/v1?api-version=1")
    call(CALLS.streamed, "ft", stream=False, extra_query={"limit": 3})
    assert call.server.last.query == "api-version=1&stream=false&limit=3"


@pytest.mark.parametrize("base", ["api.test/v1", "ftp://api.test", "http://", "/v1"])
def test_base_url_that_is_none(call: Call, base: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        call.use(base_url=base)


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_default_base_url(kind: Any) -> None:
    assert kind(api_key="k").base_url == "https://api.openai.com/v1"
    assert kind(api_key="k", base_url=None).base_url == "https://api.openai.com/v1"


def test_key_from_the_environment(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment\n")
    call.use(api_key=None)
    call("files.list")
    assert call.server.last.header("Authorization") == "Bearer sk-environment"
    call.use(api_key="sk-argument")
    call("files.list")
    assert call.server.last.header("Authorization") == "Bearer sk-argument"


def test_without_a_key(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    call.use(api_key=None)
    call.server.answers(reply({"error": {"message": "who are you"}}, 401))
    with pytest.raises(AuthenticationError) as caught:
        call("files.list")
    assert call.server.last.header("Authorization") is None
    assert "who are you" in str(caught.value)
    assert "api_key" in str(caught.value)
    assert "OPENAI_API_KEY" in str(caught.value)


def test_default_headers_and_query(call: Call) -> None:
    call.use(
        default_headers={"X-Team": "t", "User-Agent": "mine"},
        default_query={"v": 2, "tag": ["a", "b"]},
    )
    call(CALLS.streamed, "ft", stream=True, extra_query={"v": 3})
    sent = call.server.last
    assert sent.header("X-Team") == "t"
    assert sent.header("User-Agent") == "mine"
    assert sent.query == "v=3&tag%5B%5D=a&tag%5B%5D=b&stream=true"


def test_who_is_calling(call: Call) -> None:
    call("files.list")
    agent = call.server.last.header("User-Agent")
    assert agent is not None
    assert agent.startswith(f"openai_client/{VERSION} python/3.")


def test_http_client_of_the_caller(call: Call) -> None:
    sync = isinstance(call, SyncCall)
    kind: Any = httpx.Client if sync else httpx.AsyncClient
    http = kind(headers={"X-Http": "h"}, params={"p": "1"}, cookies={"c": "d"})
    client = call.use(http_client=http)
    call("files.list")
    sent = call.server.last
    assert sent.header("X-Http") == "h"
    assert sent.header("Cookie") == "c=d"
    assert sent.query == "p=1"
    call.wait(client.close())
    assert not http.is_closed
    call("files.list")
    call.wait(http.close() if sync else http.aclose())


def test_http_client_of_the_other_kind(call: Call) -> None:
    other = httpx.AsyncClient() if isinstance(call, SyncCall) else httpx.Client()
    with pytest.raises(TypeError, match="http_client must be of"):
        call.use(http_client=other)


def test_connections_are_kept_and_closed(call: Call) -> None:
    manager = call.use()
    for _ in range(3):
        call("files.list")
    assert call.server.connections == 1
    call.within(manager, lambda client: None)
    assert call.server.has_open(0)


def test_redirect_to_the_same_server(call: Call) -> None:
    call.server.answers(reply(b"", 307, {"Location": "/v2/files"}), reply({"data": 1}))
    call("files.create", file=b"content", purpose="p")
    first, second = call.server.received
    assert (first.target, second.target) == ("/v1/files", "/v2/files")
    assert first.body == second.body
    assert second.header("Authorization") == first.header("Authorization")


def test_names_of_the_package() -> None:
    for name in openai_client.__all__:
        assert getattr(openai_client, name) is not None
