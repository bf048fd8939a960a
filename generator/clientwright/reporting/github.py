"""The report as workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..drift import Verdict
from .words import documents, headline, own_places, title

if TYPE_CHECKING:
    from .review import Finding, Review

_LEVELS = {
    Verdict.BREAKING: "error",
    Verdict.MAYBE: "warning",
    Verdict.SAFE: "notice",
}


def github_report(review: Review) -> str:
    """Write one command for each change, and a last one that sums up."""
    lines = [_command(each) for each in review.findings if each.accepted is None]
    for entries, what in (
        (review.expired, "the day of this acknowledgement has passed"),
        (review.unused, "there is no such change"),
    ):
        for entry in entries:
            where = entry.position
            place = f"file={_value(where.file)},line={where.line}"
            text = f"{what}: {entry.fingerprint}"
            lines.append(f"::warning {place},title=drift-accept::{_text(text)}")
    summary = f"{documents(review)}: {headline(review)}"
    level = "error" if review.failing else "notice"
    lines.append(f"::{level} title=API drift::{_text(summary)}")
    return "\n".join(lines) + "\n"


def _command(finding: Finding) -> str:
    change = finding.change
    level = _LEVELS[change.worst]
    if level == "error" and not finding.fails:
        level = "warning"
    where = next((place.position for place in own_places(change)), None)
    properties = [f"title={_value(f'{change.rule} {change.fingerprint}')}"]
    if where is not None:
        properties = [
            f"file={_value(where.file)}",
            f"line={where.line}",
            f"col={where.column}",
            *properties,
        ]
    called = f"\n{change.call}: {change.python_reason}" if change.call else ""
    operation = f"{title(finding)}: " if change.operation else ""
    return f"::{level} {','.join(properties)}::{_text(f'{operation}{change.message}{called}')}"


def _text(text: str) -> str:
    """Escape the message of a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    """Escape the value of a property, which ends at a comma or a colon."""
    return _text(text).replace(":", "%3A").replace(",", "%2C")
