"""The report as one HTML page that needs nothing else: no network, no other file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..drift import RULES, Verdict
from ..installation import templates_folder
from .words import by_operation, headline, place, reason, spans, state

if TYPE_CHECKING:
    from ..diagnostics import Excerpt
    from ..drift import Place, Subject
    from .review import Finding, Review

_STATES = (*map(str, Verdict), "acknowledged")


@frozen
class _Document:
    role: str
    name: str
    about: str


@frozen
class _Choice:
    name: str
    number: int
    checked: bool


@frozen
class _Line:
    number: int
    text: str
    marked: bool


@frozen
class _Side:
    role: str
    place: str
    lines: tuple[_Line, ...]
    absent: str


@frozen
class _Span:
    text: str
    is_code: bool


@frozen(kw_only=True)
class _Change:
    state: str
    anchor: str
    words: str
    """What the search looks in, lower case."""

    message: tuple[_Span, ...]
    call: str
    wire: str
    python: str
    python_reason: str
    breaks: tuple[str, ...]
    """The uses that break, where there are several."""

    rule: str
    rule_title: str
    reaches: str
    accepted: str
    fingerprint: str
    sides: tuple[_Side, ...]


@frozen
class _Group:
    title: str
    changes: tuple[_Change, ...]


@frozen(kw_only=True)
class _Page:
    headline: str
    failed: bool
    documents: tuple[_Document, ...]
    choices: tuple[_Choice, ...]
    notes: tuple[str, ...]
    groups: tuple[_Group, ...]


def html_report(review: Review) -> str:
    """Write the report as a page that shows both documents side by side."""
    environment = Environment(
        loader=FileSystemLoader(templates_folder() / "report"),
        undefined=StrictUndefined,
        # Text of the documents is text, whatever it looks like.
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("drift.html.jinja").render(page=_page(review))


def _page(review: Review) -> _Page:
    numbers = dict.fromkeys(_STATES, 0)
    for each in review.findings:
        numbers[state(each)] += 1
    repeats = Counter[str]()
    return _Page(
        headline=headline(review),
        failed=bool(review.failing),
        documents=(
            _document("old", review.report.base),
            _document("new", review.report.revision),
        ),
        choices=tuple(
            _Choice(name, number, checked=True)
            for name, number in numbers.items()
            if number
        ),
        notes=tuple(
            f"{entry.position}: {what}: {entry.fingerprint}, {entry.reason}"
            for entries, what in (
                (review.expired, "the day of this acknowledgement has passed"),
                (review.unused, "there is no such change"),
            )
            for entry in entries
        ),
        groups=tuple(
            _Group(title, tuple(_change(each, repeats) for each in members))
            for title, members in by_operation(review.findings)
        ),
    )


def _document(role: str, side: Subject) -> _Document:
    numbers = f"{side.operations} operations, {side.schemas} schemas"
    about = " · ".join(
        part
        for part in (side.title, side.version, f"OpenAPI {side.openapi}", numbers)
        if part
    )
    return _Document(role, side.name, about)


def _change(finding: Finding, repeats: Counter[str]) -> _Change:
    change = finding.change
    repeats[change.fingerprint] += 1
    again = repeats[change.fingerprint]
    searched = (
        change.message,
        change.call or "",
        change.rule,
        change.fingerprint,
        *change.operations,
    )
    entry = finding.accepted
    return _Change(
        state=state(finding),
        anchor=f"c-{change.fingerprint}" + (f"-{again}" if again > 1 else ""),
        words=" ".join(searched).lower(),
        message=tuple(_Span(*part) for part in spans(change.message)),
        call=change.call or "",
        wire=change.wire,
        python=change.python,
        python_reason=reason(finding),
        breaks=change.python_breaks if len(change.python_breaks) > 1 else (),
        rule=change.rule,
        rule_title=RULES[change.rule].title,
        reaches=", ".join(change.operations[1:]),
        accepted=f"Acknowledged until {entry.until}: {entry.reason}" if entry else "",
        fingerprint=change.fingerprint,
        sides=(
            _side("old", change.old, finding.old, "It is not in the old document."),
            _side("new", change.new, finding.new, "It is not in the new document."),
        ),
    )


def _side(role: str, where: Place | None, excerpt: Excerpt | None, none: str) -> _Side:
    if where is None:
        return _Side(role, "", (), none)
    marked = where.position.line if where.position else 0
    lines = enumerate(excerpt.lines, excerpt.first) if excerpt else ()
    return _Side(
        role,
        place(where),
        tuple(_Line(number, text, number == marked) for number, text in lines),
        "Its lines cannot be shown.",
    )
