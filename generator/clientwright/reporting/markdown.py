"""The report as a comment on a pull request: short, what breaks first, the rest folded."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from ..drift import Verdict
from .words import by_operation, documents, headline, places, reason, spans, state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .review import Finding, Review

LIMIT = 60_000
"""How long a report may get, in characters: GitHub takes comments of 65,536."""

_SIGNS = {"breaking": "🔴", "maybe": "🟡", "safe": "🟢", "acknowledged": "⚪"}
_FOLDED = (Verdict.MAYBE, Verdict.SAFE)


def markdown_report(review: Review) -> str:
    """Write the report as GitHub's Markdown."""
    lines = [
        f"### API drift: {headline(review)}",
        "",
        _escaped(documents(review)),
        "",
    ]
    told = [each for each in review.findings if state(each) == Verdict.BREAKING]
    if told:
        lines += _table(told)
    for word in (*map(str, _FOLDED), "acknowledged"):
        rest = [each for each in review.findings if state(each) == word]
        if rest:
            title = f"{_SIGNS[word]} {len(rest)} {word}"
            lines += ["", f"<details><summary>{title}</summary>", "", *_table(rest)]
            lines += ["", "</details>"]
    lines += _entries(review)
    return _cut(lines)


def _table(findings: Sequence[Finding]) -> Iterator[str]:
    """Write a list an operation: tables of Markdown break on narrow screens."""
    for operation, members in by_operation(findings):
        yield f"**{_escaped(operation)}**"
        yield ""
        for each in members:
            yield _line(each)
        yield ""


def _line(finding: Finding) -> str:
    change = finding.change
    called = f" {_code(change.call)}" if change.call else ""
    because = f" – {_escaped(reason(finding))}" if reason(finding) else ""
    where = places(finding)
    entry = finding.accepted
    accepted = f"<br>until {entry.until}: {_escaped(entry.reason)}" if entry else ""
    return (
        f"- {_SIGNS[state(finding)]} {_marked_up(change.message)}"
        f"<br>wire **{change.wire}**, Python **{change.python}**{called}{because}"
        f"<br><sub>{_escaped(where)} · `{change.rule}` · `{change.fingerprint}`</sub>"
        f"{accepted}"
    )


def _entries(review: Review) -> Iterator[str]:
    for entries, what in (
        (review.expired, "The day has passed"),
        (review.unused, "No such change"),
    ):
        for entry in entries:
            place = _escaped(str(entry.position))
            yield f"\n> ⚠️ {place}: {what}: `{entry.fingerprint}` {_escaped(entry.reason)}"


def _cut(lines: Iterable[str]) -> str:
    """Leave out whole lines at the end of a report that is too long, and say so."""
    kept: list[str] = []
    length, open_details = 0, False
    for line in lines:
        length += len(line) + 1
        if length > LIMIT:
            if open_details:
                kept += ["", "</details>"]
            kept += ["", "… and more: `clientwright drift --format html` shows all."]
            break
        open_details = line.startswith("<details>") or (
            open_details and line != "</details>"
        )
        kept.append(line)
    return "\n".join(kept).rstrip("\n") + "\n"


def _marked_up(text: str) -> str:
    return "".join(
        _code(part) if code else _escaped(part) for part, code in spans(text)
    )


def _escaped(text: str) -> str:
    """Make text of a document mean nothing in Markdown."""
    flat = html.escape(re.sub(r"\s+", " ", text), quote=False)
    return "".join(f"\\{sign}" if sign in r"\`*_[]|#@" else sign for sign in flat)


def _code(text: str) -> str:
    flat = " ".join(text.split())
    return f"`{flat}`" if "`" not in flat else f"<code>{html.escape(flat)}</code>"
