"""What another tool's tests expect of 119 pairs of documents is found here, too, or there is a reason."""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date
from typing import Final

import pytest
from clientwright.drift import RULES, Policy, Verdict
from drift.other_tool import UNUSED, our_rule
from drift.sides import compare_files
from shared import CORPUS, needs_shared

PAIRS: Final = CORPUS / "oasdiff"

_VERDICTS: Final = {
    "ERR": Verdict.BREAKING,
    "WARN": Verdict.MAYBE,
    "INFO": Verdict.SAFE,
}
_GRAVITY: Final = ["INFO", "WARN", "ERR"]

# Each of these is in docs/decisions.md ("Where we judge otherwise").
_LEVEL = "nothing is left out because of its stability: the severity of rules is set for that"
_KEYWORD = (
    "`unevaluatedItems` means nothing for an object, and `unevaluatedProperties` with a schema is the type of "
    "properties that are not declared"
)
_UNION = "the row lists, too, what must not be found; of responses, what may be missing is what is reported"
OTHERWISE: Final = {
    "TestRequestPropertyStability_AlphaLevel_DraftToStableNotDetected": _LEVEL,
    "TestRequestPropertyStability_BelowThresholdEndpoint_NotReported": _LEVEL,
    "TestRequestPropertyStability_BetaLevel_DraftToStableNotDetected": _LEVEL,
    "TestResponsePropertyStability_AlphaLevel_DraftToStableNotDetected": _LEVEL,
    "TestResponsePropertyStability_BetaLevel_DraftToStableNotDetected": _LEVEL,
    "TestRequestPropertyUnevaluatedAdded": _KEYWORD,
    "TestRequestPropertyUnevaluatedRemoved": _KEYWORD,
    "TestResponseBodyUnevaluatedRemoved": _KEYWORD,
    "TestResponsePropertyUnevaluatedAdded": _KEYWORD,
    "TestResponsePropertyUnevaluatedRemoved": _KEYWORD,
    "TestResponsePropertyAnyOfAdded": "a new member of a union may come, be it `anyOf` or `oneOf`",
    "TestRequestPropertyOneOfWrappingIsBreaking": _UNION,
    "TestResponsePropertyOneOfWrappingIsBreaking": _UNION,
}


def _rows(name: str) -> list[dict[str, str]]:
    if not PAIRS.exists():
        return []
    with (PAIRS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


EXPECTED: Final = _rows("expected.tsv")
THEIR_RULES: Final = {row["rule_id"]: row for row in _rows("rules.tsv")}


def _policy(row: dict[str, str]) -> Policy:
    days = re.search(r"WithDeprecation\((\d+), (\d+)\)", row["checks_run"])
    beta, stable = map(int, days.groups()) if days else (0, 0)
    return Policy(date(2026, 11, 20), stable, beta)


def _ids(text: str) -> Counter[str]:
    """Read `a;bx2`: ids, each with how often it is found."""
    found: Counter[str] = Counter()
    for part in text.split(";"):
        many = re.fullmatch(r"(.+?)x(\d+)", part)
        if part != "(none at this level)":
            found[many[1] if many else part] += int(many[2]) if many else 1
    return found


def _asked(row: dict[str, str]) -> set[str]:
    """Return our rules that the checks of a row are about."""
    checks = row["checks_run"].removeprefix("single:").partition(",")[0]
    if checks == "all":
        return set(RULES)
    ours = (our_rule(id_) for id_, r in THEIR_RULES.items() if r["check"] == checks)
    return {rule for rule in ours if rule is not None}


def disagreements(row: dict[str, str]) -> list[str]:
    """Return what is not as the other tool's test expects it."""
    report = compare_files(PAIRS / row["base"], PAIRS / row["revision"], _policy(row))
    wrong: list[str] = []
    expected = _ids(row["expected_rule_ids"])
    asked = _asked(row) | {our_rule(id_) for id_ in expected}
    found = [change for change in report.changes if change.rule in asked]
    levels = row["levels"].split(";")
    wanted: set[str] = set()
    for id_, level in zip(expected, levels, strict=False):
        rule = our_rule(id_)
        assert rule is not None, id_
        wanted.add(rule)
        verdicts = {change.wire for change in found if change.rule == rule}
        if verdicts != {_VERDICTS[level]}:
            wrong.append(f"{id_} is {level}, {rule} is {[*map(str, verdicts)]}")
    if row["match"] == "exact":
        least = _GRAVITY.index(row["threshold"])
        kept = [_VERDICTS[level] for level in _GRAVITY[least:]]
        more = {c.rule for c in found if c.wire in kept} - wanted
        wrong += [f"{rule} is not expected" for rule in sorted(more)]
    for id_ in row["note"].removeprefix("NOT: ").split(";") if row["note"] else ():
        if any(change.rule == our_rule(id_) for change in report.changes):
            wrong.append(f"{id_} must not be found")
    return wrong


@needs_shared
@pytest.mark.parametrize("row", EXPECTED, ids=[row["test"] for row in EXPECTED])
def test_pairs_are_judged_alike(row: dict[str, str]) -> None:
    wrong = disagreements(row)
    if row["test"] in OTHERWISE:
        assert wrong, "this is judged alike now: take it from the list"
    else:
        assert wrong == []


@needs_shared
def test_every_rule_of_the_other_tool_has_one_of_ours() -> None:
    ours = {theirs: our_rule(theirs) for theirs in THEIR_RULES}
    assert {rule for rule in ours.values() if rule is not None} <= RULES.keys()
    assert {theirs for theirs, rule in ours.items() if rule is None} == set(UNUSED)


@needs_shared
def test_exceptions_are_of_pairs_that_are_there() -> None:
    assert set(OTHERWISE) <= {row["test"] for row in EXPECTED}
