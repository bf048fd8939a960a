"""What is sent again when: nothing that might be done, and paid for, twice."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from loopback.server import Received, Script, Server, Wire, answer
from loopback.sides import Side, generated
from runtime.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
)
from runtime.operation import Json, Operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from runtime.attempts.replays import RetryState

KEY = "Idempotency-Key"
SAFE = ["DELETE", "GET", "HEAD", "OPTIONS", "PUT", "QUERY", "TRACE"]


def operation(method: str, **more: Any) -> Operation[Any]:
    return Operation(method, "/a", responses=(Json("Any"),), **more)


POST = operation("POST", content_type="application/json")
DECLARED = operation("POST", idempotency_header="X-Token")


def hang_up(received: Received, wire: Wire) -> None:
    """Close without a word: nobody knows what was done."""
    wire.hang_up()


def break_off(received: Received, wire: Wire) -> None:
    """Reset in the body: it was done."""
    wire.send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"a":')
    wire.reset()


def silence(received: Received, wire: Wire) -> None:
    """No answer in time."""
    wire.wait_until_gone()


AMBIGUOUS = [
    hang_up,
    break_off,
    silence,
    answer(status=408),
    answer(status=500),
    answer(status=502),
    answer(status=503),
    answer(status=504),
]
REFUSED = [
    answer(status=409),
    answer(status=429),
    answer(status=429, retry_after="1"),
    answer(status=503, retry_after="1"),
    answer(status=503, retry_after_ms="1"),
    answer(status=500, x_should_retry="true"),
]


def attempts(side: Side, server: Server, script: Script, **call: Any) -> int:
    """How often a call is sent that meets such an answer, and then a good one."""
    before = len(server.received)
    settings = call.pop("settings", {})
    server.answers(script, answer({"ok": 1}))
    client = side.client(call.pop("kind", None), timeout=0.3, **settings)
    try:
        side.send(client, call.pop("operation", POST), **call)
    except APIError:
        end = time.monotonic() + 2  # the server may be slow to hear of it
        while len(server.received) == before and time.monotonic() < end:
            time.sleep(0.005)
        assert len(server.received) == before + 1
    return len(server.received) - before


@pytest.mark.parametrize("script", AMBIGUOUS)
def test_what_may_have_been_done_is_not_done_again(
    side: Side, server: Server, script: Script
) -> None:
    assert attempts(side, server, script, body={"a": 1}) == 1
    assert attempts(side, server, script, operation=operation("PATCH")) == 1
    assert side.slept == []


@pytest.mark.parametrize("script", AMBIGUOUS)
def test_with_a_key_it_is(side: Side, server: Server, script: Script) -> None:
    kind = generated(side, _idempotency_header="X-Key")
    assert attempts(side, server, script, kind=kind, body={"a": 1}) == 2
    keys = [received.header("X-Key") or "" for received in server.received]
    assert len(set(keys)) == 1
    assert UUID(keys[0]).version == 4


@pytest.mark.parametrize("script", REFUSED)
def test_what_was_refused_is_asked_again(
    side: Side, server: Server, script: Script
) -> None:
    assert attempts(side, server, script, body={"a": 1}) == 2


@pytest.mark.parametrize("method", SAFE)
def test_methods_that_may_be_repeated(side: Side, server: Server, method: str) -> None:
    kind = generated(side, _idempotency_header="X-Key")
    assert attempts(side, server, hang_up, operation=operation(method), kind=kind) == 2
    assert [received.header("X-Key") for received in server.received] == [None, None]


def test_what_was_never_sent_is_sent(side: Side, server: Server) -> None:
    url = server.url
    server.stop()
    with pytest.raises(APIConnectionError):
        side.send(side.client(base_url=url), POST, body={"a": 1})
    assert len(side.slept) == 2


def test_each_call_has_a_key_of_its_own(side: Side, server: Server) -> None:
    client = side.client(generated(side, _idempotency_header=KEY))
    for _ in range(3):
        side.send(client, POST, body={})
    assert len({received.header(KEY) for received in server.received}) == 3


def test_an_operation_may_declare_its_header(side: Side, server: Server) -> None:
    kind = generated(side, _idempotency_header="X-Key")
    assert attempts(side, server, hang_up, operation=DECLARED, kind=kind) == 2
    assert attempts(side, server, hang_up, operation=DECLARED) == 2
    keys = [received.header("X-Token") for received in server.received]
    assert keys[0] == keys[1] != keys[2] == keys[3]
    assert server.received[0].header("X-Key") is None


GIVEN = [
    {"headers": {"X-Token": "mine"}},
    {"options": {"extra_headers": {"x-token": "mine"}}},
]


@pytest.mark.parametrize("given", GIVEN)
def test_the_key_of_the_caller_counts(
    side: Side, server: Server, given: dict[str, Any]
) -> None:
    assert attempts(side, server, hang_up, operation=DECLARED, **given) == 2
    keys = [received.header("X-Token") for received in server.received]
    assert keys == ["mine", "mine"]


def test_a_key_that_only_the_caller_knows_of(side: Side, server: Server) -> None:
    options = {"extra_headers": {KEY.lower(): "mine"}}
    assert attempts(side, server, hang_up, options=options, body={}) == 2


def test_without_its_key_a_call_is_sent_once(side: Side, server: Server) -> None:
    options = {"extra_headers": {"X-Token": None}}
    assert attempts(side, server, hang_up, operation=DECLARED, options=options) == 1
    assert server.last.header("X-Token") is None


def moved(status: int, place: str = "/b") -> Script:
    return answer(status=status, Location=place)


@pytest.mark.parametrize(("status", "times"), [(303, 2), (302, 2), (307, 4)])
def test_what_was_done_before_a_redirect_is_not_done_again(
    side: Side, server: Server, status: int, times: int
) -> None:
    server.answers(moved(status), answer(status=429), moved(status), answer({"ok": 1}))
    if times == 2:
        with pytest.raises(APIStatusError, match="429"):
            side.send(side.client(), POST, body={})
    else:
        side.send(side.client(), POST, body={})
    assert len(server.received) == times


def test_a_key_does_not_count_where_it_is_not_sent(side: Side, server: Server) -> None:
    other = Server()
    other.answers(hang_up)
    server.answers(moved(307, f"{other.url}/b"))
    with pytest.raises(APIConnectionError):
        side.send(side.client(), DECLARED)
    assert other.last.header("X-Token") is None
    assert (len(server.received), len(other.received)) == (1, 1)
    other.stop()


def rule(answer: bool | None, seen: list[RetryState]) -> Callable[..., bool | None]:
    def should_retry(state: RetryState) -> bool | None:
        seen.append(state)
        return answer

    return should_retry


def test_the_caller_is_asked(side: Side, server: Server) -> None:
    seen: list[RetryState] = []
    server.answers(answer(status=500), hang_up, answer({"ok": 1}))
    client = side.client(should_retry=rule(True, seen))
    side.send(client, POST, body={"a": 1})
    assert [received.body for received in server.received] == [b'{"a":1}'] * 3
    first, second = seen
    assert first.response is not None
    assert (first.response.status_code, first.error) == (500, None)
    assert (first.retries_taken, first.is_safe, first.would_retry) == (0, False, False)
    assert first.request.method == "POST"
    assert second.response is None
    assert isinstance(second.error, APIConnectionError)
    assert second.retries_taken == 1


@pytest.mark.parametrize(
    ("wish", "status", "times"),
    [(True, 400, 3), (False, 429, 1), (None, 429, 3), (None, 400, 1)],
)
def test_the_wish_of_the_caller(
    side: Side, server: Server, wish: bool | None, status: int, times: int
) -> None:
    server.answers(answer(status=status))
    seen: list[RetryState] = []
    client = side.client().with_options(should_retry=rule(wish, seen))
    with pytest.raises(APIStatusError):
        side.send(client, operation("GET"))
    assert len(server.received) == times
    assert len(seen) == min(times, 2)


def test_limits_hold_whatever_the_caller_wishes(side: Side, server: Server) -> None:
    server.answers(answer(status=429, retry_after="3600"))
    client = side.client(should_retry=rule(True, []))
    with pytest.raises(APIStatusError):
        side.send(client, operation("GET"))
    raw = operation("POST", content_type="audio/wav")
    with pytest.raises(APIStatusError):
        side.send(client, raw, body=(part for part in (b"a", b"b")))
    with pytest.raises(APIStatusError):
        side.send(client.with_options(max_retries=0), operation("GET"))
    assert len(server.received) == 3


def test_a_timeout_is_told_as_one(side: Side, server: Server) -> None:
    server.answers(silence, answer({}))
    seen: list[RetryState] = []
    client = side.client(timeout=0.1, should_retry=rule(None, seen))
    side.send(client, operation("GET"))
    assert isinstance(seen[0].error, APITimeoutError)
    assert seen[0].is_safe
