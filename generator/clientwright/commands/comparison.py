"""Read two documents, compare them, and write the report."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from ..config import FailOn, is_url, nearest, without_secrets
from ..diagnostics import Diagnostics, Severity, input_error
from ..drift import RULES, Policy, Side, Verdict, compare
from ..pipeline import read_side
from ..reporting import read_acceptances, review, summary, write_report
from ..source import read_upstream
from .drifting import Outcome
from .tasks import seen_from_root
from .terminal import print_diagnostics

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..config import Job
    from ..diagnostics import Excerpt
    from ..drift import Place
    from ..reporting import Acceptance
    from .drifting import Request
    from .tasks import Task


def compare_with(
    task: Task, request: Request, progress: Callable[[str], None]
) -> Outcome:
    """Compare the document of a client with another one.

    Args:
        task: the client: its settings and names are those of both sides.
        request: which documents, and what is reported how.
        progress: is told each stage.

    Raises:
        InputError: a document, an overlay or the file of acknowledgements cannot be
            used, or it is not said what is upstream.
    """
    job, today = task.job, datetime.date.today()
    severities = _severities(job)
    acceptances = _acceptances(job, request)
    locked = task.locked() if request.base is None else None
    names: Mapping[str, str] = {} if locked is None else locked.names
    base = job.spec if request.base is None else _from_root(request.base, job)
    old = _side(evolve(job, spec=base), names, progress, "the baseline")
    new_job = evolve(job, spec=_upstream(job, request))
    new = _side(new_job, old.names.record(), progress, "upstream")
    progress("comparing")
    found = review(
        compare(old, new, Policy(today)),
        acceptances=acceptances,
        severities=severities,
        fail_on=request.fail_on or FailOn(job.drift.fail_on),
        today=today,
        old_excerpt=_excerpts(old),
        new_excerpt=_excerpts(new),
    )
    return Outcome(
        write_report(found, request.form), summary(found), bool(found.failing)
    )


def _side(
    job: Job, names: Mapping[str, str], progress: Callable[[str], None], role: str
) -> Side:
    """Read one of the two documents, wherever it is."""
    location = job.locate(job.spec)
    shown = without_secrets(location) if is_url(location) else location
    progress(f"reading {role}: {shown}")
    content = read_upstream(location, progress)
    diagnostics = Diagnostics()
    side = read_side(job, names, diagnostics, content)
    told = [
        each
        for each in diagnostics
        if each.severity is Severity.ERROR or each.code.startswith("overlay-")
    ]
    print_diagnostics(told, side.tree)
    return side


def _upstream(job: Job, request: Request) -> str:
    if request.upstream is not None:
        return _from_root(request.upstream, job)
    if job.upstream is None:
        raise input_error(
            "argument-conflict",
            f'it is not said what "{job.package}" is compared with',
            fix='say it: --upstream PATH|URL, or upstream = "…" in the config',
        )
    return job.upstream


def _from_root(location: str, job: Job) -> str:
    return seen_from_root(location, job, Path.cwd())


def _severities(job: Job) -> Mapping[str, Verdict]:
    for rule in job.drift.rules:
        if rule not in RULES and job.drift.place is not None:
            raise (job.drift.place / rule).problem(
                "config-unknown-key",
                f'drift has no rule "{rule}"',
                fix=nearest(rule, RULES),
            )
    return {rule: Verdict(stated) for rule, stated in job.drift.rules.items()}


def _acceptances(job: Job, request: Request) -> tuple[Acceptance, ...]:
    if request.accept is not None:
        return read_acceptances(Path.cwd() / request.accept)
    path = job.root / job.drift.accept
    return read_acceptances(path) if path.exists() else ()


def _excerpts(side: Side) -> Callable[[Place], Excerpt | None]:
    def excerpt(place: Place) -> Excerpt | None:
        return side.tree.excerpt(place.position, 3) if place.position else None

    return excerpt
