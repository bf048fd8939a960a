"""What a report says after our own settings: severities, acknowledgements, and what fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from ..config import FailOn
from ..drift import Verdict

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence

    from ..diagnostics import Excerpt
    from ..drift import Change, Place, Report
    from .acceptance import Acceptance


@frozen
class Finding:
    """A change, with what a reader wants beside it."""

    change: Change
    fails: bool
    """Whether the command fails for it."""

    accepted: Acceptance | None
    """The entry that acknowledges it, today."""

    old: Excerpt | None
    """The lines of the old document, where it stands there."""

    new: Excerpt | None


@frozen(kw_only=True)
class Review:
    """Everything that the reports print."""

    report: Report
    findings: tuple[Finding, ...]
    fail_on: FailOn
    unused: tuple[Acceptance, ...]
    """Acknowledgements of what is not there."""

    expired: tuple[Acceptance, ...]
    """Acknowledgements of what is there, but whose day has passed."""

    @property
    def failing(self) -> tuple[Finding, ...]:
        """What the command fails for."""
        return tuple(each for each in self.findings if each.fails)

    def count(self, verdict: Verdict) -> int:
        """Return how many changes have a verdict and are not acknowledged."""
        return sum(
            each.change.worst is verdict and each.accepted is None
            for each in self.findings
        )

    @property
    def accepted(self) -> int:
        """How many changes are acknowledged."""
        return sum(each.accepted is not None for each in self.findings)


def review(
    report: Report,
    *,
    acceptances: Sequence[Acceptance],
    severities: Mapping[str, Verdict],
    fail_on: FailOn,
    today: datetime.date,
    old_excerpt: Callable[[Place], Excerpt | None],
    new_excerpt: Callable[[Place], Excerpt | None],
) -> Review:
    """Judge a report by our own settings.

    Args:
        report: what the comparison found.
        acceptances: the entries of the acknowledgement file.
        severities: verdicts by the id of a rule, in place of those that were found.
        fail_on: what makes the command fail.
        today: the day on which acknowledgements must hold.
        old_excerpt: gives the lines around a place of the old document.
        new_excerpt: the same of the new one.
    """
    by_fingerprint = {each.fingerprint: each for each in acceptances}
    found: list[Finding] = []
    for stated in report.changes:
        change = _with_severity(stated, severities.get(stated.rule))
        entry = by_fingerprint.get(change.fingerprint)
        accepted = entry if entry is not None and entry.holds(today) else None
        found.append(
            Finding(
                change,
                fails=accepted is None and _fails(change, fail_on),
                accepted=accepted,
                old=old_excerpt(change.old) if change.old else None,
                new=new_excerpt(change.new) if change.new else None,
            )
        )
    there = {finding.change.fingerprint for finding in found}
    return Review(
        report=report,
        findings=tuple(sorted(found, key=_rank)),
        fail_on=fail_on,
        unused=tuple(each for each in acceptances if each.fingerprint not in there),
        expired=tuple(
            each
            for each in acceptances
            if each.fingerprint in there and not each.holds(today)
        ),
    )


def _with_severity(change: Change, verdict: Verdict | None) -> Change:
    return change if verdict is None else evolve(change, wire=verdict, python=verdict)


def _fails(change: Change, fail_on: FailOn) -> bool:
    match fail_on:
        case FailOn.BREAKING:
            return change.worst is Verdict.BREAKING
        case FailOn.ANY:
            return True
        case FailOn.NONE:
            return False


def _rank(finding: Finding) -> tuple[bool, int]:
    """What fails comes first, then what is grave; else the order of the report stays."""
    grave = (Verdict.BREAKING, Verdict.MAYBE, Verdict.SAFE)
    return (not finding.fails, grave.index(finding.change.worst))
