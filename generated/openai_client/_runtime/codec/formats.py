"""Reads the string formats of JSON Schema: date-time, date, time, uuid and decimal.

The parsers are ours: what `fromisoformat` accepts depends on the version of Python.
Beside RFC 3339 they read what APIs write in its place: no seconds, no offset, a space
for the "T", an offset without colon or minutes.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal, DecimalException
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

from .texts import KeptDateTime, KeptDecimal, KeptTime, KeptUUID, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final

    from typing_extensions import TypeAlias

    from .texts import Textual

    Read: TypeAlias = Callable[[str], Textual | None]

_DATE: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
# Hour, minute, second, fraction; Z, or the sign, hours, ":" and minutes of the offset.
_CLOCK: Final = (
    r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?"
    r"(?:([Zz])|([+-])([0-9]{2})(?:(:?)([0-9]{2}))?)?"
)
_TIME: Final = re.compile(_CLOCK)
_DATE_TIME: Final = re.compile(rf"{_DATE.pattern}([Tt ]){_CLOCK}")
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]+\.?|[0-9]*\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def read_datetime(text: str) -> datetime | None:
    """Read a date and time, to the microsecond. A leap second has no datetime."""
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        return None
    year, month, day, t, *clock = match.groups()
    try:
        h, m, s, micros, zone, is_usual = _parts(*clock)
        y, mon, d = int(year), int(month), int(day)
        if is_usual and t == "T":
            return datetime(y, mon, d, h, m, s, micros, zone)
        kept = KeptDateTime(y, mon, d, h, m, s, micros, zone)
    except ValueError:
        return None
    kept.wire_text = text
    return kept


def read_date(text: str) -> date | None:
    """Read a full date: its only spelling."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """Read a time of day."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    try:
        h, m, s, micros, zone, is_usual = _parts(*match.groups())
        if is_usual:
            return time(h, m, s, micros, zone)
        kept = KeptTime(h, m, s, micros, zone)
    except ValueError:
        return None
    kept.wire_text = text
    return kept


def read_uuid(text: str) -> UUID | None:
    """Read the form with hyphens, in any case."""
    if not _UUID.fullmatch(text):
        return None
    value = UUID(text)
    return value if str(value) == text else KeptUUID.of(value, text)


def read_decimal(text: str) -> Decimal | None:
    """Read a number. NaN and infinity are none."""
    if not _DECIMAL.fullmatch(text):
        return None
    try:
        value = Decimal(text)
    except DecimalException:
        return None
    return value if plain_text(value) == text else KeptDecimal.of(value, text)


READERS: Final[Mapping[type, Read]] = {
    datetime: read_datetime,
    date: read_date,
    time: read_time,
    UUID: read_uuid,
    Decimal: read_decimal,
}
"""What reads the text of each type; None: it is no such text."""


def _parts(
    hour: str,
    minute: str,
    second: str | None,
    fraction: str | None,
    z: str | None,
    sign: str | None,
    hours: str | None,
    colon: str | None,
    minutes: str | None,
) -> tuple[int, int, int, int, timezone | None, bool]:
    """Give what the groups of `_CLOCK` say, and whether `plain_text` would say it so.

    Raises:
        ValueError: There is no such offset.
    """
    micros = 0
    is_usual = second is not None
    if fraction is not None:
        micros = int(fraction[:6].ljust(6, "0"))
        is_usual = micros != 0 and len(fraction) == 6
    zone = None
    if z is not None:
        zone = timezone.utc
        is_usual = is_usual and z == "Z"
    elif sign is not None and hours is not None:
        zone = _zone(sign, int(hours), int(minutes or 0))
        is_usual = is_usual and colon == ":" and zone is not timezone.utc
    return int(hour), int(minute), int(second or 0), micros, zone, is_usual


@lru_cache(maxsize=256)
def _zone(sign: str, hours: int, minutes: int) -> timezone:
    if hours > 23 or minutes > 59:
        raise ValueError("no offset is that long")
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if sign == "-" else offset) if offset else timezone.utc
