"""The phrases that several reports have in common."""

from __future__ import annotations

from itertools import groupby
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING

from ..drift import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..drift import Change, Place, Subject
    from .review import Finding, Review

ELSEWHERE = "The API as a whole"
"""What stands in place of an operation where a change belongs to none."""


def headline(review: Review) -> str:
    """Say the result in one line."""
    total = len(review.findings)
    if not total:
        return "no differences for callers"
    parts = [
        f"{number} {word}"
        for number, word in (
            (review.count(Verdict.BREAKING), "breaking"),
            (review.count(Verdict.MAYBE), "maybe"),
            (review.count(Verdict.SAFE), "safe"),
            (review.accepted, "acknowledged"),
        )
        if number
    ]
    return f"{total} change{'' if total == 1 else 's'}: {', '.join(parts)}"


def subject(side: Subject) -> str:
    """Name a document: its file, and the API's own version."""
    return f"{side.name} ({side.version})" if side.version else side.name


def documents(review: Review) -> str:
    """Name both documents."""
    return f"{subject(review.report.base)} → {subject(review.report.revision)}"


def summary(review: Review) -> str:
    """Say what was compared and what came out, in two lines."""
    return f"{documents(review)}\n{headline(review)}"


def place(where: Place | None) -> str:
    """Write a place as editors and terminals understand it; "" for none."""
    if where is None:
        return ""
    return str(where.position) if where.position else where.pointer


def own_places(change: Change) -> tuple[Place, ...]:
    """Return the places that have a line, first the one in a file of this project.

    Services show a finding beside a line only where they have the file: what was fetched
    from upstream is none of the project's.
    """
    found = [each for each in (change.new, change.old) if each and each.position]
    return tuple(sorted(found, key=_is_foreign))


def _is_foreign(where: Place) -> bool:
    file = where.position.file if where.position else ""
    return (
        "://" in file
        or file.startswith(("/", ".."))
        or PureWindowsPath(file).is_absolute()
    )


def spans(text: str) -> tuple[tuple[str, bool], ...]:
    """Split a text at its backticks: each part, and whether it is code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return ((text, False),)
    return tuple((part, index % 2 == 1) for index, part in enumerate(parts) if part)


def places(finding: Finding) -> str:
    """Write both places."""
    change = finding.change
    return " → ".join(p for p in (place(change.old), place(change.new)) if p)


def by_operation(
    findings: Sequence[Finding],
) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Group findings by operation, in the order in which each is first met."""
    order: dict[str, int] = {}
    for each in findings:
        order.setdefault(title(each), len(order))
    ranked = sorted(findings, key=lambda each: order[title(each)])
    for name, group in groupby(ranked, key=title):
        yield name, tuple(group)


def title(finding: Finding) -> str:
    """Name the operation of a finding, and how many more it reaches."""
    change = finding.change
    if change.operation is None:
        return ELSEWHERE
    others = len(change.operations) - 1
    return change.operation if others < 1 else f"{change.operation} and {others} more"


def reason(finding: Finding) -> str:
    """Say why Python callers are affected or not; "" where the message has said it."""
    change = finding.change
    return "" if change.python_reason == change.message else change.python_reason


def state(finding: Finding) -> str:
    """Say in one word how a finding counts."""
    return "acknowledged" if finding.accepted else str(finding.change.worst)
