"""Secrets that are asked for: callables, and OAuth 2 client credentials."""

from __future__ import annotations

import asyncio
import threading
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest
from loopback.library import httpx
from loopback.server import Received, Server, Wire, answer
from loopback.sides import AsyncSide, Side, SyncSide, generated
from runtime.client import Client
from runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
)
from runtime.operation import Json, Operation
from runtime.security.auth import ApiKey, Basic, Bearer, ClientCredentials, credential
from runtime.security.tokens import Grant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GET: Operation[Any] = Operation("GET", "/a", responses=(Json("Any"),))
PUT: Operation[Any] = Operation(
    "PUT",
    "/a",
    content_type="application/octet-stream",
    responses=(Json("Any"),),
)
PAIR = ("my id", "s3cret/+ü")


class Api:
    """An API, and the server of its tokens, which counts them: token-1, token-2 …"""

    def __init__(self, server: Server) -> None:
        self.asked: list[Received] = []
        self.called: list[Received] = []
        self.extra: dict[str, object] = {"expires_in": 3600}
        self.refused: set[str] = set()
        self.in_body_only = False
        self.refusal: Any = None
        server.answers(self)

    def __call__(self, received: Received, wire: Wire) -> None:
        if received.path.endswith("/token"):
            self.asked.append(received)
            return self._token(received)(received, wire)
        self.called.append(received)
        token = received.header("Authorization") or ""
        if token.removeprefix("Bearer ") in self.refused:
            return answer({"error": f"{token} is no good"}, status=401)(received, wire)
        return answer({"sent": token})(received, wire)

    def _token(self, received: Received) -> Callable[[Received, Wire], None]:
        if self.refusal is not None:
            refusal: Callable[[Received, Wire], None] = self.refusal
            return refusal
        if self.in_body_only and received.header("Authorization"):
            return answer({"error": "invalid_client"}, status=401)
        token = f"token-{len(self.asked)}"
        return answer({"access_token": token, "token_type": "bearer", **self.extra})


@pytest.fixture
def api(server: Server) -> Api:
    return Api(server)


def client_of(side: Side, secret: Any = PAIR, **settings: Any) -> Any:
    """A client whose operations need a token."""
    scheme = settings.pop("scheme", ClientCredentials("/oauth/token", ("read", "x:y")))
    return side.client(
        generated(side, _schemes={"oauth": scheme}, _security=(("oauth",),)),
        credentials={"oauth": credential(secret, argument="oauth")},
        **settings,
    )


def sent(side: Side, client: Any, operation: Operation[Any] = GET, **call: Any) -> str:
    """The credentials that arrived."""
    return str(side.send(client, operation, **call)["sent"])


def test_a_token_is_asked_for_once(side: Side, api: Api) -> None:
    client = client_of(side)
    assert [sent(side, client) for _ in range(3)] == ["Bearer token-1"] * 3
    (asked,) = api.asked
    assert asked.method == "POST"
    assert asked.target == "/oauth/token"
    assert asked.header("Content-Type") == "application/x-www-form-urlencoded"
    assert asked.header("Accept") == "application/json"
    # "my+id:s3cret%2F%2B%C3%BC"
    assert asked.header("Authorization") == "Basic bXkraWQ6czNjcmV0JTJGJTJCJUMzJUJD"
    assert parse_qs(asked.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read x:y"],
    }


def test_no_scopes(side: Side, api: Api) -> None:
    sent(side, client_of(side, scheme=ClientCredentials("token?tenant=1")))
    assert api.asked[0].target == "/token?tenant=1"
    assert api.asked[0].body == b"grant_type=client_credentials"


def test_a_secret_that_is_one_text_is_a_token(side: Side, api: Api) -> None:
    assert sent(side, client_of(side, "mine")) == "Bearer mine"
    assert sent(side, client_of(side, lambda: "mine\n")) == "Bearer mine"
    assert sent(side, client_of(side, lambda: PAIR)) == "Bearer token-1"


def test_a_server_that_knows_the_secret_in_the_body_only(side: Side, api: Api) -> None:
    api.in_body_only = True
    api.extra = {"expires_in": 0}
    client = client_of(side)
    assert sent(side, client) == "Bearer token-2"
    assert sent(side, client) == "Bearer token-3"
    assert [bool(each.header("Authorization")) for each in api.asked] == [
        True,
        False,
        False,
    ]
    assert parse_qs(api.asked[2].body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read x:y"],
        "client_id": ["my id"],
        "client_secret": ["s3cret/+ü"],
    }


@pytest.mark.parametrize(
    ("extra", "count"),
    [
        ({"expires_in": 0}, 2),
        ({"expires_in": "0"}, 2),
        ({"expires_in": -5}, 2),
        ({"expires_in": 3600.5}, 1),
        ({"expires_in": 0.0}, 2),
        ({"expires_in": 10**400}, 1),
        ({"expires_in": "soon"}, 1),
        ({"expires_in": None}, 1),
        ({}, 1),
    ],
)
def test_how_long_a_token_is_kept(
    side: Side, api: Api, extra: dict[str, object], count: int
) -> None:
    api.extra = extra
    client = client_of(side)
    for _ in range(2):
        sent(side, client)
    assert len(api.asked) == count


@pytest.mark.parametrize(("seconds", "kept"), [(3600, 3540), (100, 90), (10, 9)])
def test_the_margin(
    api: Api, server: Server, seconds: int, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    side = SyncSide(server)
    api.extra = {"expires_in": seconds}
    now = [1000.0]
    client = client_of(side)
    vars(client)["_settings"].credentials["oauth"].grant = Grant(lambda: now[0])
    sent(side, client)
    now[0] += kept - 0.01
    assert sent(side, client) == "Bearer token-1"
    now[0] += 0.02
    assert sent(side, client) == "Bearer token-2"
    side.finish()


def test_one_401_one_new_token(side: Side, api: Api) -> None:
    client = client_of(side, max_retries=0)
    sent(side, client)
    api.refused = {"token-1"}
    assert sent(side, client) == "Bearer token-2"
    assert len(api.asked) == 2
    api.refused = {"token-2", "token-3"}
    with pytest.raises(AuthenticationError):
        sent(side, client)
    assert len(api.asked) == 3
    assert side.slept == []


def test_a_body_that_cannot_be_sent_again(side: Side, api: Api) -> None:
    client = client_of(side)
    api.refused = {"token-1"}
    once: Iterator[bytes] = iter([b"a", b"b"])
    with pytest.raises(AuthenticationError):
        sent(side, client, PUT, body=once)
    assert [each.body for each in api.called] == [b"ab"]
    assert sent(side, client, PUT, body=[b"a", b"b"]) == "Bearer token-2"
    assert [each.body for each in api.called[1:]] == [b"ab"] * 2


def test_one_refresh_at_a_time_in_threads(server: Server, api: Api) -> None:
    side = SyncSide(server)
    client = client_of(side)
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(sent(side, client)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["Bearer token-1"] * 8
    assert len(api.asked) == 1
    side.finish()


def test_one_refresh_at_a_time_in_tasks(server: Server, api: Api) -> None:
    side = AsyncSide(server)
    client = client_of(side)

    async def all_of_them() -> list[Any]:
        return await asyncio.gather(*(client.send(GET, {}) for _ in range(8)))

    assert side.wait(all_of_them()) == [{"sent": "Bearer token-1"}] * 8
    api.refused = {"token-1"}
    assert side.wait(all_of_them()) == [{"sent": "Bearer token-2"}] * 8
    assert len(api.asked) == 2
    side.finish()


REFUSALS: list[tuple[Any, type[APIError], str, int]] = [
    (answer({"error": "invalid_scope"}, status=400), BadRequestError, "scope", 1),
    (answer({"error": "invalid_client"}, status=401), AuthenticationError, "client", 2),
    (answer("", status=401), AuthenticationError, "401", 2),
    (answer("no", status=500), InternalServerError, "500: no", 2),
    (answer({"token": 1}), APIResponseValidationError, "no access_token", 1),
    (answer({"access_token": ""}), APIResponseValidationError, "no access_token", 1),
    (answer([]), APIResponseValidationError, "no access_token", 1),
    (answer("<html>"), APIResponseValidationError, "expected JSON", 1),
    (lambda _, wire: wire.hang_up(), APIConnectionError, "/oauth/token", 2),
    (answer(status=307, Location="/a"), APIError, "307", 1),
]


@pytest.mark.parametrize(("refusal", "kind", "match", "count"), REFUSALS)
def test_there_is_no_token_to_be_had(
    side: Side,
    api: Api,
    refusal: Any,
    kind: type[APIError],
    match: str,
    count: int,
) -> None:
    api.refusal = refusal
    client = client_of(side, max_retries=1)
    with pytest.raises(kind, match=match) as caught:
        sent(side, client)
    assert (len(api.asked), len(api.called)) == (count, 0)
    shown = "".join(traceback.format_exception(caught.value))
    assert PAIR[1] not in shown
    if hasattr(caught.value, "response") and "access_token" not in str(caught.value):
        assert "/oauth/token" in str(caught.value) or kind is APIResponseValidationError
    api.refusal = None
    assert sent(side, client).startswith("Bearer token-")


def test_the_token_server_learns_nothing_else(side: Side, server: Server) -> None:
    other = Server()
    api = Api(other)
    kind = httpx.Client if side.base is Client else httpx.AsyncClient
    http = kind(
        headers={"X-Secret": "1", "Authorization": "Bearer http"},
        params={"key": "http"},
        cookies={"jar": "1"},
        auth=("http", "http"),
    )
    client = client_of(
        side,
        scheme=ClientCredentials(f"{other.url}/token"),
        http_client=http,
        default_headers={"X-Default": "1"},
        default_query={"version": "1"},
    )
    side.send(client, GET)
    (asked,) = api.asked
    assert asked.target == "/token"
    assert {name.lower() for name, _ in asked.headers} == {
        "host",
        "accept",
        "user-agent",
        "content-type",
        "content-length",
        "authorization",
    }
    assert "czNjcmV0" in (asked.header("Authorization") or "")
    assert "czNjcmV0" not in str(server.last.headers)
    side.close(http)
    other.stop()


def test_no_message_has_a_token(side: Side, api: Api) -> None:
    api.refused = {"token-1", "token-2", "my-token"}
    for secret in (PAIR, lambda: "my-token"):
        with pytest.raises(AuthenticationError, match=r"\*\*\* is no good") as caught:
            sent(side, client_of(side, secret))
        assert "token" not in "".join(traceback.format_exception_only(caught.value))


@pytest.mark.parametrize(
    ("scheme", "secret", "header"),
    [
        (Bearer(), "k", "Bearer k"),
        (Basic(), ("a", "b"), "Basic YTpi"),
        (ApiKey("header", "Authorization"), "k", "k"),
        (ClientCredentials("/token"), "k", "Bearer k"),
    ],
)
def test_callables(side: Side, api: Api, scheme: Any, secret: Any, header: str) -> None:
    asked: list[int] = []

    def give() -> Any:
        asked.append(1)
        return secret

    client = client_of(side, give, scheme=scheme)
    assert sent(side, client) == sent(side, client) == header
    assert len(asked) == 2


def test_a_callable_is_asked_again_after_a_401(side: Side, api: Api) -> None:
    keys = iter(["old", "new", "newer"])
    api.refused = {"old"}
    client = client_of(side, lambda: next(keys), scheme=Bearer(), max_retries=0)
    assert sent(side, client) == "Bearer new"
    api.refused = {"newer", "last"}
    keys = iter(["newer", "last", "never"])
    with pytest.raises(AuthenticationError):
        sent(side, client)
    assert next(keys) == "never"


def test_async_callables(side: Side, api: Api) -> None:
    async def give() -> str:
        await asyncio.sleep(0)
        return "k"

    client = client_of(side, give, scheme=Bearer())
    if isinstance(side, AsyncSide):
        assert sent(side, client) == "Bearer k"
    else:
        with pytest.raises(
            TypeError, match="oauth is asynchronous: it needs the async"
        ):
            sent(side, client)


def test_what_a_callable_raises_is_the_callers(side: Side, api: Api) -> None:
    def give() -> str:
        raise LookupError("the vault is closed")

    with pytest.raises(LookupError, match="vault"):
        sent(side, client_of(side, give))


def test_a_callable_that_gives_nothing(side: Side, api: Api) -> None:
    assert sent(side, client_of(side, lambda: "", scheme=Bearer())) == ""


@pytest.mark.parametrize("given", [5, b"s3cret", ["id", "s3cret"], ("id",), ("id", 5)])
def test_what_is_no_secret(side: Side, api: Api, given: Any) -> None:
    message = rf"oauth must be a str or \(str, str\), not {type(given).__name__}$"
    with pytest.raises(TypeError, match=message):
        client_of(side, given)
    with pytest.raises(TypeError, match=message):
        sent(side, client_of(side, lambda: given))


def test_wrong_arguments_are_told_before_anybody_is_asked(side: Side, api: Api) -> None:
    client = client_of(side)
    with pytest.raises(ValueError, match="header"):
        sent(side, client, headers={"X": "a\nb"})
    assert api.asked == []
