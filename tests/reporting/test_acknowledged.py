"""What was acknowledged, what is acknowledged in vain, and no longer, in every form of a report."""

from __future__ import annotations

import json
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from clientwright.config import ReportFormat
from clientwright.drift import Place
from clientwright.reporting import write_report
from reporting.samples import GONE, MAYBE, REPORT, TODAY, acceptance, reviewed

LATE: Final = evolve(
    acceptance(until=TODAY.replace(year=2026), line=3), reason="not any more"
)
VAIN: Final = evolve(acceptance("000000000000", line=5), reason="in vain")
READ_BY_PEOPLE: Final = (
    ReportFormat.TEXT,
    ReportFormat.MARKDOWN,
    ReportFormat.HTML,
    ReportFormat.GITHUB,
)


def place_in(text: str, form: ReportFormat, line: int) -> bool:
    if form is ReportFormat.GITHUB:
        return f"::warning file=drift-accept.toml,line={line},title=" in text
    return f"drift-accept.toml:{line}:1" in text


@pytest.mark.parametrize("form", READ_BY_PEOPLE)
@pytest.mark.parametrize("entry", [LATE, VAIN], ids=["expired", "unused"])
def test_what_is_of_no_use_is_said_with_its_place(
    form: ReportFormat, entry: Any
) -> None:
    text = write_report(reviewed(entry), form)
    assert place_in(text, form, entry.position.line)
    assert entry.fingerprint in text
    if form is not ReportFormat.GITHUB:
        assert entry.reason in text
    assert not place_in(write_report(reviewed(), form), form, entry.position.line)


def test_json_tells_the_expired_from_the_unused() -> None:
    data: Any = json.loads(write_report(reviewed(LATE, VAIN), ReportFormat.JSON))
    found = data["acknowledgements"]
    reasons = {key: [each["reason"] for each in found[key]] for key in found}
    assert reasons == {"unused": ["in vain"], "expired": ["not any more"]}


def test_markdown_lists_what_is_acknowledged() -> None:
    text = write_report(reviewed(acceptance()), ReportFormat.MARKDOWN)
    assert "<summary>⚪ 1 acknowledged</summary>" in text
    assert "POST /files is gone" in text
    assert "until 2027-03-01: nobody calls it" in text


def test_github_has_nothing_beside_the_line_of_what_is_acknowledged() -> None:
    text = write_report(reviewed(acceptance()), ReportFormat.GITHUB)
    assert GONE.fingerprint not in text
    assert MAYBE.fingerprint in text


@pytest.mark.parametrize("form", [ReportFormat.TEXT, ReportFormat.MARKDOWN])
def test_the_call_is_named(form: ReportFormat) -> None:
    assert "client.files.create()" in write_report(reviewed(), form)


def test_junit_says_where_a_failure_is() -> None:
    root = ET.fromstring(write_report(reviewed(), ReportFormat.JUNIT))
    (failure,) = root.iter("failure")
    assert failure.text is not None
    assert failure.text.splitlines()[-1] == "spec/old.yaml:12:7"


def test_sarif_names_files_as_addresses_are_written() -> None:
    assert isinstance(MAYBE.old, Place)
    assert MAYBE.old.position is not None
    position = evolve(MAYBE.old.position, file="spec\\my file%.yaml")
    change = evolve(MAYBE, old=evolve(MAYBE.old, position=position), new=None)
    review = reviewed(report=evolve(REPORT, changes=(change,)))
    data: Any = json.loads(write_report(review, ReportFormat.SARIF))
    (result,) = data["runs"][0]["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "spec/my%20file%25.yaml"}


def test_a_rule_of_sarif_has_the_graver_of_its_verdicts() -> None:
    change = evolve(MAYBE, rule="call-renamed")
    review = reviewed(report=evolve(REPORT, changes=(change,)))
    data: Any = json.loads(write_report(review, ReportFormat.SARIF))
    rules = {each["id"]: each for each in data["runs"][0]["tool"]["driver"]["rules"]}
    assert rules, "the rules of the findings are described"
    level = rules["call-renamed"]["defaultConfiguration"]["level"]
    assert level == "error"
