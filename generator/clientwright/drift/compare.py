"""Compares two sides: what changed, for whom it matters, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .breaks import find_breaks
from .change import Change, Report, Verdict
from .judging import Judge
from .surface import make_surface
from .wire import compare_wire

if TYPE_CHECKING:
    from .lifecycle import Policy
    from .side import Side

_ORDER = (Verdict.BREAKING, Verdict.MAYBE, Verdict.SAFE)


def compare(old: Side, new: Side, policy: Policy) -> Report:
    """Return all changes between two sides, the gravest first.

    Args:
        old: what callers rely on.
        new: what they get. Its names should have been given with `old.names.record()` as the lock: else what is
            only named by another rule counts as a change.
        policy: what was promised to callers, and what day it is.
    """
    drafts = compare_wire(old.document, new.document, policy)
    surfaces = make_surface(old), make_surface(new)
    judge = Judge(old, new, *surfaces)
    found = judge.judge(drafts, find_breaks(*surfaces))
    return Report(
        base=old.subject(),
        revision=new.subject(),
        changes=tuple(sorted(found, key=_rank)),
    )


def _rank(change: Change) -> tuple[int, int, str, str, str, str]:
    return (
        _ORDER.index(change.worst),
        _ORDER.index(change.wire),
        change.operation or "",
        change.path,
        change.rule,
        change.fingerprint,
    )
