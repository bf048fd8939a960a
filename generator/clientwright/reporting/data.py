"""The report for programs; `docs/drift.schema.json` is its JSON Schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..drift import Verdict

if TYPE_CHECKING:
    from ..drift import Place, Subject
    from .acceptance import Acceptance
    from .review import Finding, Review


def json_report(review: Review) -> str:
    """Write the report as JSON."""
    data = {
        "base": _subject(review.report.base),
        "revision": _subject(review.report.revision),
        "fail_on": review.fail_on,
        "failed": bool(review.failing),
        "counts": {
            **{str(verdict): review.count(verdict) for verdict in Verdict},
            "acknowledged": review.accepted,
        },
        "changes": [_finding(each) for each in review.findings],
        "acknowledgements": {
            "unused": [_acceptance(each) for each in review.unused],
            "expired": [_acceptance(each) for each in review.expired],
        },
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _subject(side: Subject) -> dict[str, object]:
    return {
        "name": side.name,
        "title": side.title,
        "version": side.version,
        "openapi": side.openapi,
        "sha256": side.digest,
        "operations": side.operations,
        "schemas": side.schemas,
    }


def _finding(finding: Finding) -> dict[str, object]:
    change = finding.change
    return {
        "fingerprint": change.fingerprint,
        "rule": change.rule,
        "direction": change.direction,
        "message": change.message,
        "operation": change.operation,
        "operations": list(change.operations),
        "call": change.call,
        "path": change.path,
        "wire": change.wire,
        "python": change.python,
        "python_reason": change.python_reason,
        "python_breaks": list(change.python_breaks),
        "old": _place(change.old),
        "new": _place(change.new),
        "fails": finding.fails,
        "acknowledged": finding.accepted and _acceptance(finding.accepted),
    }


def _place(place: Place | None) -> dict[str, object] | None:
    if place is None:
        return None
    where = place.position
    return {
        "pointer": place.pointer,
        "file": where and where.file,
        "line": where and where.line,
        "column": where and where.column,
    }


def _acceptance(entry: Acceptance) -> dict[str, object]:
    return {
        "fingerprint": entry.fingerprint,
        "reason": entry.reason,
        "until": entry.until.isoformat(),
        "file": entry.position.file,
        "line": entry.position.line,
    }
