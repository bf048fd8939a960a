"""A small comparison, made by hand, that has one of everything."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from clientwright.config import FailOn
from clientwright.diagnostics import Excerpt, Position
from clientwright.drift import (
    Change,
    Direction,
    Place,
    Report,
    Subject,
    Verdict,
    fingerprint,
)
from clientwright.reporting import Acceptance, Review, review

if TYPE_CHECKING:
    from collections.abc import Mapping

TODAY: Final = datetime.date(2027, 3, 1)


def subject(name: str, version: str) -> Subject:
    return Subject(
        name=name,
        title="Files",
        version=version,
        openapi="3.1.0",
        digest="ab" * 32,
        operations=3,
        schemas=2,
    )


def place(file: str, line: int, pointer: str = "#/paths/~1files/post") -> Place:
    return Place(pointer, Position(file, line, 7))


def change(
    rule: str,
    message: str,
    wire: Verdict,
    python: Verdict,
    **other: str | Place | tuple[str, ...] | None,
) -> Change:
    operation, call = other.get("operation"), other.get("call")
    old, new = other.get("old"), other.get("new")
    operations = other.get("operations")
    return Change(
        rule=rule,
        direction=Direction.REQUEST,
        message=message,
        operation=operation if isinstance(operation, str) else None,
        operations=operations if isinstance(operations, tuple) else (),
        call=call if isinstance(call, str) else None,
        old=old if isinstance(old, Place) else None,
        new=new if isinstance(new, Place) else None,
        wire=wire,
        python=python,
        python_reason="callers must write something else",
        fingerprint=fingerprint(rule, message),
    )


HOSTILE: Final = "<script>alert(1)</script> | `x` *b* [l](u) % : , \x00\nnew @you #1"

GONE: Final = change(
    "operation-removed",
    "POST /files is gone",
    Verdict.BREAKING,
    Verdict.BREAKING,
    operation="POST /files",
    operations=("POST /files", "GET /files"),
    call="client.files.create()",
    old=place("spec/old.yaml", 12),
)
MAYBE: Final = change(
    "request-format-added",
    HOSTILE,
    Verdict.MAYBE,
    Verdict.SAFE,
    operation="POST /files",
    old=place("spec/old.yaml", 3),
    new=place("https://example.org/new file.json", 4),
)
SAFE: Final = change(
    "operation-added",
    "GET /models is new",
    Verdict.SAFE,
    Verdict.SAFE,
    new=place("spec/new.yaml", 9),
)
REPORT: Final = Report(
    base=subject("spec/old.yaml", "1.0"),
    revision=subject("spec/new.yaml", "2.0"),
    changes=(SAFE, MAYBE, GONE),
)


def acceptance(
    of: str = GONE.fingerprint, until: datetime.date = TODAY, line: int = 1
) -> Acceptance:
    position = Position("drift-accept.toml", line, 1)
    return Acceptance(of, "nobody calls it", until, position)


def excerpt(where: Place) -> Excerpt | None:
    if where.position is None:
        return None
    line = where.position.line
    first = max(line - 2, 1)
    return Excerpt(
        first,
        tuple(f"{n} <b>of</b> {where.position.file}" for n in range(first, line + 3)),
    )


def reviewed(
    *entries: Acceptance,
    report: Report = REPORT,
    severities: Mapping[str, Verdict] | None = None,
    fail_on: FailOn = FailOn.BREAKING,
) -> Review:
    return review(
        report,
        acceptances=entries,
        severities=severities or {},
        fail_on=fail_on,
        today=TODAY,
        old_excerpt=excerpt,
        new_excerpt=excerpt,
    )
