"""The report for a terminal or a log."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from .words import by_operation, documents, headline, places, reason, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .acceptance import Acceptance
    from .review import Finding, Review


def text_report(review: Review) -> str:
    """Write the report as plain text: what fails first, and a line on how to go on."""
    lines = [documents(review), headline(review)]
    for name, group in groupby(review.findings, key=state):
        findings = tuple(group)
        lines += ["", f"{name} ({len(findings)})"]
        for operation, members in by_operation(findings):
            lines.append(f"  {operation}")
            for each in members:
                lines += _finding(each)
    lines += _entries(review)
    if review.failing:
        lines += [
            "",
            "To acknowledge a change until a day, write into drift-accept.toml:",
            "  [[accept]]",
            f'  change = "{review.failing[0].change.fingerprint}"',
            '  reason = "why it is fine"',
            "  until = 2099-12-31",
        ]
    return "\n".join(lines) + "\n"


def _finding(finding: Finding) -> Iterator[str]:
    change = finding.change
    yield f"    {change.fingerprint} {change.rule}: {change.message}"
    called = f" {change.call}" if change.call else ""
    because = f": {reason(finding)}" if reason(finding) else ""
    yield f"      wire {change.wire}; Python {change.python}{called}{because}"
    where = places(finding)
    if where:
        yield f"      {where}"
    if finding.accepted:
        yield f"      until {finding.accepted.until}: {finding.accepted.reason}"


def _entries(review: Review) -> Iterator[str]:
    if review.expired:
        yield from ("", "acknowledgements whose day has passed")
        yield from map(_entry, review.expired)
    if review.unused:
        yield from ("", "acknowledgements of changes that are not there")
        yield from map(_entry, review.unused)


def _entry(entry: Acceptance) -> str:
    return (
        f"  {entry.position}: {entry.fingerprint} until {entry.until}: {entry.reason}"
    )
