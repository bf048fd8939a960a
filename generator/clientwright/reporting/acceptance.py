"""`drift-accept.toml`: the changes that somebody has seen, and until when they are acknowledged."""

from __future__ import annotations

import datetime
import re
import tomllib
from typing import TYPE_CHECKING

from attrs import frozen

from ..config import Fields, Place, excerpt_of, shown
from ..diagnostics import Position, input_error

if TYPE_CHECKING:
    from pathlib import Path

    from ..diagnostics import InputError

ACCEPT_NAME = "drift-accept.toml"

_FINGERPRINT = re.compile(r"[0-9a-f]{12}")


@frozen
class Acceptance:
    """One change that was acknowledged."""

    fingerprint: str
    reason: str
    until: datetime.date
    """The last day on which it counts."""

    position: Position

    def holds(self, today: datetime.date) -> bool:
        """Say whether the day has not passed."""
        return today <= self.until


def read_acceptances(path: Path) -> tuple[Acceptance, ...]:
    """Read the entries of an acknowledgement file.

    Args:
        path: the file. Each `[[accept]]` has a `change` (its fingerprint), a `reason`
            and a date `until`.

    Raises:
        InputError: it cannot be read, is not TOML, or an entry is not as it must be.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise input_error(
            "drift-accept", f"{shown(path)} cannot be read: {why}"
        ) from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(path, text, str(error)) from None
    fields = Fields(Place(path, text), table)
    fields.allow("accept")
    entries = tuple(_entry(each) for each in fields.several("accept"))
    fields.finish()
    seen: dict[str, Acceptance] = {}
    for index, entry in enumerate(entries):
        first = seen.setdefault(entry.fingerprint, entry)
        if first is not entry:
            raise (fields.place / "accept" / index / "change").problem(
                "drift-accept",
                f"{entry.fingerprint} is acknowledged in line {first.position.line} too",
                fix="keep one of the two entries",
            )
    return entries


def _entry(fields: Fields) -> Acceptance:
    fields.allow("change", "reason", "until")
    change, reason = fields.text("change"), fields.text("reason")
    fields.finish()
    if change is None or reason is None:
        missing = "change" if change is None else "reason"
        raise fields.place.problem(
            "drift-accept",
            f'an entry has no "{missing}"',
            fix='write change = "0123456789ab", reason = "…" and until = 2027-01-31',
        )
    if not _FINGERPRINT.fullmatch(change):
        fields.invalid(
            "change",
            f'"{change}" is no fingerprint',
            fix="take the twelve hex digits from the report",
        )
        fields.finish()
    return Acceptance(change, reason, _until(fields), fields.place.position())


def _until(fields: Fields) -> datetime.date:
    value = fields.table.get("until")
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if value is None:
        raise fields.place.problem(
            "drift-accept",
            'an entry has no "until": nothing is acknowledged for ever',
            fix="write until = 2027-01-31, without quotes",
        )
    raise (fields.place / "until").problem(
        "config-invalid-value",
        '"until" must be a date',
        fix="write until = 2027-01-31, without quotes",
    )


def _not_toml(path: Path, text: str, reason: str) -> InputError:
    where = re.search(r" \(at line (\d+), column (\d+)\)$", reason)
    line, column = (int(where[1]), int(where[2])) if where else (1, 1)
    return input_error(
        "drift-accept",
        f"the file is not TOML: {reason[: where.start()] if where else reason}",
        position=Position(shown(path), line, column),
        excerpt=excerpt_of(text, line),
    )
