"""The report as SARIF 2.1.0, which code scanning services read."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import TYPE_CHECKING
from urllib.parse import quote

from ..drift import RULES, Verdict
from .words import own_places

if TYPE_CHECKING:
    from ..drift import Place, Rule
    from .review import Finding, Review

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {
    Verdict.BREAKING: "error",
    Verdict.MAYBE: "warning",
    Verdict.SAFE: "note",
}


def sarif_report(review: Review) -> str:
    """Write the report as a SARIF log of one run.

    SARIF 2.1.0: results (3.27), their suppressions (3.35), fingerprints (3.27.17).
    """
    used = sorted({each.change.rule for each in review.findings})
    data = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "clientwright",
                        "semanticVersion": version("clientwright"),
                        "rules": [_rule(RULES[rule]) for rule in used],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(each, used) for each in review.findings],
            }
        ],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.explanation},
        "defaultConfiguration": {
            "level": _LEVELS[min(rule.wire, rule.python, key=list(_LEVELS).index)]
        },
    }


def _result(finding: Finding, rules: list[str]) -> dict[str, object]:
    change = finding.change
    operation = f"{change.operation}: " if change.operation else ""
    places = own_places(change)
    found: dict[str, object] = {
        "ruleId": change.rule,
        "ruleIndex": rules.index(change.rule),
        "level": _LEVELS[change.worst],
        "message": {"text": f"{operation}{change.message}"},
        "locations": [_location(place) for place in places[:1]],
        "partialFingerprints": {"clientwright/v1": change.fingerprint},
        "properties": {
            "wire": change.wire,
            "python": change.python,
            "pythonReason": change.python_reason,
            "call": change.call,
            "direction": change.direction,
        },
    }
    if places[1:]:
        found["relatedLocations"] = [_location(place) for place in places[1:]]
    if finding.accepted:
        found["suppressions"] = [
            {"kind": "external", "justification": finding.accepted.reason}
        ]
    return found


def _location(place: Place) -> dict[str, object]:
    where = place.position
    if where is None:
        raise ValueError(f"{place.pointer} has no position")
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(where.file)},
            "region": {"startLine": where.line, "startColumn": where.column},
        },
        "logicalLocations": [{"fullyQualifiedName": place.pointer}],
    }


def _uri(name: str) -> str:
    return name if "://" in name else quote(name.replace("\\", "/"))
