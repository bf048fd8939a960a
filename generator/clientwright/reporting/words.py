"""The phrases that several reports have in common."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ..drift import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..drift import Place, Subject
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


def place(where: Place | None) -> str:
    """Write a place as editors and terminals understand it; "" for none."""
    if where is None:
        return ""
    return str(where.position) if where.position else where.pointer


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


def state(finding: Finding) -> str:
    """Say in one word how a finding counts."""
    return "acknowledged" if finding.accepted else str(finding.change.worst)
