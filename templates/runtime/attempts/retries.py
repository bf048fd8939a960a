"""When a request is sent again, and how long to wait before that."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final

FIRST_DELAY: Final = 0.5
"""Seconds; doubled for each further retry."""

LONGEST_DELAY: Final = 8.0

# The bound is past the longest delay by then; no number must get too large.
_MOST_DOUBLINGS: Final = 10

LONGEST_RETRY_AFTER: Final = 60.0
"""Seconds. A server that asks for more is not waited for: the error is raised."""


def is_retryable(status: int, headers: Mapping[str, str]) -> bool:
    """May the request be sent again after this answer?

    Timeouts (408), conflicts (409), limits (429) and failures of the server (500 and
    above) pass; `x-should-retry` of the server overrules that.
    """
    wish = headers.get("x-should-retry")
    if wish in {"true", "false"}:
        return wish == "true"
    return status in {408, 409, 429} or status >= 500


def retry_delay(
    retries_taken: int,
    headers: Mapping[str, str],
    *,
    now: Callable[[], float] = time.time,
    jitter: Callable[[float, float], float] = random.uniform,
) -> float | None:
    """Seconds to wait before the next attempt; None: it would be too long.

    What the server asks for counts. Otherwise anything up to a bound that doubles with
    each retry ("full jitter"), so that many clients do not come back at one moment.
    """
    asked = _retry_after(headers, now)
    if asked is None:
        bound = FIRST_DELAY * 2.0 ** min(retries_taken, _MOST_DOUBLINGS)
        return jitter(0.0, min(LONGEST_DELAY, bound))
    return asked if asked <= LONGEST_RETRY_AFTER else None


def _retry_after(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """The seconds that the server asks for, if it does so in a form that is known."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after", "")
    seconds = _number(value)
    if seconds is not None or not value:
        return seconds
    # RFC 9110, 10.2.3: "Retry-After = HTTP-date / delay-seconds".
    from datetime import timezone
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=timezone.utc)
    return max(0.0, date.timestamp() - now())


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if number >= 0 else None
