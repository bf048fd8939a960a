"""Calls that are sent again: when, how often, and after how long. Nothing waits here."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import TYPE_CHECKING

import pytest
from behaviour import samples
from behaviour.server import reply
from openai_client import APIConnectionError, APIStatusError, RateLimitError

if TYPE_CHECKING:
    from behaviour.calls import Call

FINE = reply(samples.listed())


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 599])
def test_sent_again(call: Call, status: int) -> None:
    call.server.answers(reply({}, status), FINE)
    assert call("files.list").data == []
    first, second = call.server.received
    assert first == second
    assert len(call.slept) == 1
    assert 0 <= call.slept[0] <= 0.5


@pytest.mark.parametrize("status", [400, 401, 403, 404, 418, 422])
def test_not_sent_again(call: Call, status: int) -> None:
    call.server.answers(reply({}, status), FINE)
    with pytest.raises(APIStatusError):
        call("files.list")
    assert len(call.server.received) == 1
    assert call.slept == []


def test_body_is_sent_again(call: Call) -> None:
    call.server.answers(reply({}, 429), reply({}, 409), reply(samples.COMPLETION))
    call("completions.create", model="m", prompt=["a"])
    assert [sent.json for sent in call.server.received] == [
        {"model": "m", "prompt": ["a"]}
    ] * 3


def test_two_retries_and_no_more(call: Call) -> None:
    call.server.answers(reply(samples.ERROR, 429))
    with pytest.raises(RateLimitError, match="That cannot be"):
        call("files.list")
    assert len(call.server.received) == 3
    assert len(call.slept) == 2
    assert call.slept[1] <= 1.0


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_max_retries(call: Call, retries: int) -> None:
    call.use(max_retries=retries)
    call.server.answers(reply({}, 500))
    with pytest.raises(APIStatusError):
        call("files.list")
    assert len(call.server.received) == 1 + retries
    assert len(call.slept) == retries


def test_max_retries_must_make_sense(call: Call) -> None:
    with pytest.raises(ValueError, match="max_retries"):
        call.use(max_retries=-1)


def test_connection_refused(call: Call) -> None:
    call.server.stop()
    with pytest.raises(APIConnectionError):
        call("files.list")
    assert len(call.slept) == 2


def test_connection_lost(call: Call) -> None:
    call.server.answers(lambda exchange: exchange.hang_up(), FINE)
    assert call("files.list").data == []
    assert len(call.slept) == 1


@pytest.mark.parametrize(
    ("header", "value", "least", "most"),
    [
        ("Retry-After", "7", 7, 7),
        ("Retry-After", "0", 0, 0),
        ("Retry-After", "1.5", 1.5, 1.5),
        ("Retry-After-Ms", "250", 0.25, 0.25),
        ("Retry-After", "soon", 0, 0.5),
        ("Retry-After", "-3", 0, 0.5),
    ],
)
def test_server_says_when(
    call: Call, header: str, value: str, least: float, most: float
) -> None:
    call.server.answers(reply({}, 429, {header: value}), FINE)
    call("files.list")
    assert least <= call.slept[0] <= most


def test_server_says_until_when(call: Call) -> None:
    date = formatdate(time.time() + 20, usegmt=True)
    call.server.answers(reply({}, 503, {"Retry-After": date}), FINE)
    call("files.list")
    assert 15 < call.slept[0] <= 20


def test_server_says_a_time_that_has_passed(call: Call) -> None:
    date = formatdate(time.time() - 20, usegmt=True)
    call.server.answers(reply({}, 503, {"Retry-After": date}), FINE)
    call("files.list")
    assert call.slept == [0]


def test_server_asks_for_too_much(call: Call) -> None:
    call.server.answers(reply({}, 429, {"Retry-After": "3600"}), FINE)
    with pytest.raises(RateLimitError) as caught:
        call("files.list")
    assert caught.value.response.headers["retry-after"] == "3600"
    assert call.slept == []


@pytest.mark.parametrize(("wish", "times"), [("true", 2), ("false", 1)])
def test_server_decides(call: Call, wish: str, times: int) -> None:
    status = 400 if wish == "true" else 500
    call.server.answers(reply({}, status, {"x-should-retry": wish}), reply({}, 400))
    with pytest.raises(APIStatusError):
        call("files.list")
    assert len(call.server.received) == times


def test_retries_are_told(call: Call) -> None:
    call.server.answers(reply({}, 500), reply({}, 500), FINE)
    assert call("files.with_raw_response.list").retries_taken == 2
