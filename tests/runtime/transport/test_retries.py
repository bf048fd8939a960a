"""Which answers are worth another attempt, and how long to wait before it."""

from __future__ import annotations

import pytest
from runtime.attempts.retries import is_retryable, retry_delay

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


def delay(retries: int = 0, **headers: str) -> float | None:
    """The delay with a jitter that always takes the longest."""
    return retry_delay(
        retries,
        {name.replace("_", "-"): value for name, value in headers.items()},
        now=lambda: NOW,
        jitter=lambda low, high: high,
    )


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529])
def test_statuses_that_pass(status: int) -> None:
    assert is_retryable(status, {})
    assert not is_retryable(status, {"x-should-retry": "false"})


@pytest.mark.parametrize("status", [304, 400, 401, 404, 410, 422])
def test_statuses_that_stay(status: int) -> None:
    assert not is_retryable(status, {})
    assert is_retryable(status, {"x-should-retry": "true"})


def test_the_bound_doubles_up_to_a_cap() -> None:
    assert [delay(n) for n in range(7)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert delay(5000) == 8.0


def test_full_jitter_begins_at_zero() -> None:
    assert retry_delay(3, {}, jitter=lambda low, high: low) == 0.0
    assert all(0 <= (retry_delay(1, {}) or 0) <= 1 for _ in range(100))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "2"}, 2.0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "0"}, 0.0),
        ({"retry_after_ms": "250", "retry_after": "9"}, 0.25),
        ({"retry_after_ms": "soon", "retry_after": "9"}, 9.0),
        ({"retry_after": "Tue, 14 Nov 2023 22:13:25 GMT"}, 5.0),
        ({"retry_after": "Tue, 14 Nov 2023 23:13:25 +0100"}, 5.0),
        ({"retry_after": "Tue, 14 Nov 2023 22:13:00 GMT"}, 0.0),
        ({"retry_after": "60"}, 60.0),
    ],
)
def test_the_server_may_say_how_long(headers: dict[str, str], seconds: float) -> None:
    assert delay(0, **headers) == seconds


@pytest.mark.parametrize(
    "value", ["", "-1", "soon", "nan", "Tue, 99 Nov 2023 22:13:00 GMT", "x, y"]
)
def test_what_makes_no_sense_is_ignored(value: str) -> None:
    assert delay(retry_after=value) == 0.5


@pytest.mark.parametrize(
    "value", ["60.1", "86400", "inf", "Wed, 15 Nov 2023 22:13:00 GMT"]
)
def test_who_asks_for_too_much_is_not_waited_for(value: str) -> None:
    assert delay(retry_after=value) is None
