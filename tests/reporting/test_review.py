"""Severities, acknowledgements and what fails."""

from __future__ import annotations

import datetime

import pytest
from attrs import evolve
from clientwright.config import FailOn
from clientwright.drift import Verdict
from reporting.samples import GONE, MAYBE, REPORT, SAFE, TODAY, acceptance, reviewed

DAY = datetime.timedelta(days=1)


def test_what_fails_comes_first() -> None:
    found = reviewed()
    assert [each.change for each in found.findings] == [GONE, MAYBE, SAFE]
    assert [each.change for each in found.failing] == [GONE]


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [(FailOn.BREAKING, [GONE]), (FailOn.ANY, [GONE, MAYBE, SAFE]), (FailOn.NONE, [])],
)
def test_what_fails_is_a_setting(fail_on: FailOn, failing: list[object]) -> None:
    found = reviewed(fail_on=fail_on)
    assert [each.change for each in found.failing] == failing


def test_what_breaks_python_callers_alone_fails() -> None:
    change = evolve(SAFE, python=Verdict.BREAKING)
    found = reviewed(report=evolve(REPORT, changes=(change,)))
    assert [each.change for each in found.failing] == [change]


def test_an_acknowledged_change_does_not_fail() -> None:
    found = reviewed(acceptance())
    assert not found.failing
    assert found.accepted == 1
    assert found.count(Verdict.BREAKING) == 0
    assert not found.unused
    assert not found.expired


def test_an_acknowledgement_holds_on_its_last_day_and_not_after() -> None:
    assert not reviewed(acceptance(until=TODAY)).failing
    late = reviewed(acceptance(until=TODAY - DAY))
    assert [each.change for each in late.failing] == [GONE]
    assert [entry.fingerprint for entry in late.expired] == [GONE.fingerprint]
    assert not late.unused


def test_an_acknowledgement_of_nothing_is_reported() -> None:
    entry = acceptance("000000000000")
    found = reviewed(entry)
    assert found.unused == (entry,)
    assert [each.change for each in found.failing] == [GONE]


def test_the_severity_of_a_rule_can_be_set() -> None:
    found = reviewed(
        severities={
            "operation-removed": Verdict.SAFE,
            "operation-added": Verdict.BREAKING,
        }
    )
    assert [each.change.rule for each in found.failing] == ["operation-added"]
    assert found.count(Verdict.SAFE) == 1
