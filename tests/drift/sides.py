"""Makes sides of short documents, and compares them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import evolve
from clientwright.config import Job
from clientwright.diagnostics import Diagnostics
from clientwright.drift import Policy, compare
from clientwright.pipeline import read_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientwright.drift import Change, Report, Side

TODAY: Final = Policy(date(2026, 11, 20))
JOB: Final = Job(
    spec="openapi.yaml", output=Path("client"), package="client", root=Path.cwd()
)


def side_of(path: Path, old: Side | None = None, job: Job = JOB) -> Side:
    """Return the side of a document; its names are those of the old side, where it has them."""
    locked = old.names.record() if old else {}
    return read_side(evolve(job, spec=str(path)), locked, Diagnostics())


def compare_files(
    old: Path, new: Path, policy: Policy = TODAY, job: Job = JOB
) -> Report:
    """Compare two documents on disk."""
    first = side_of(old, job=job)
    return compare(first, side_of(new, first, job), policy)


def compare_texts(
    folder: Path, texts: Sequence[str], policy: Policy = TODAY, job: Job = JOB
) -> tuple[Change, ...]:
    """Return the changes between two documents, the old one and the new one."""
    paths = folder / "old.yaml", folder / "new.yaml"
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return compare_files(*paths, policy, job).changes
