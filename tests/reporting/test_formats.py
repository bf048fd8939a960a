"""The forms of a report, read by the programs they are meant for."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema_rs
import pytest
from attrs import evolve
from clientwright.config import FailOn, ReportFormat
from clientwright.drift import Verdict
from clientwright.reporting import Review, write_report
from reporting.samples import (
    GONE,
    HOSTILE,
    MAYBE,
    REPORT,
    SAFE,
    TODAY,
    acceptance,
    reviewed,
)

ROOT = Path(__file__).parents[2]
EMPTY = evolve(REPORT, changes=())
every_review = pytest.mark.parametrize(
    "review",
    [
        reviewed(),
        reviewed(acceptance(), acceptance("000000000000", line=5)),
        reviewed(acceptance(until=TODAY.replace(year=2026))),
        reviewed(report=EMPTY),
    ],
    ids=["plain", "acknowledged", "expired", "empty"],
)


def written(review: Review, form: ReportFormat) -> str:
    return write_report(review, form)


@every_review
@pytest.mark.parametrize("form", ReportFormat)
def test_a_report_is_the_same_each_time(review: Review, form: ReportFormat) -> None:
    assert written(review, form) == written(review, form)


@every_review
def test_json_is_as_its_schema_says(review: Review) -> None:
    schema = json.loads((ROOT / "docs" / "drift.schema.json").read_text())
    data: Any = json.loads(written(review, ReportFormat.JSON))
    jsonschema_rs.validator_for(schema).validate(data)
    assert [each["fingerprint"] for each in data["changes"]] == [
        each.change.fingerprint for each in review.findings
    ]


def test_json_says_where_and_what() -> None:
    data: Any = json.loads(written(reviewed(), ReportFormat.JSON))
    gone, maybe, safe = data["changes"]
    assert gone["old"] == {
        "pointer": "#/paths/~1files/post",
        "file": "spec/old.yaml",
        "line": 12,
        "column": 7,
    }
    assert gone["new"] is None
    assert (gone["wire"], gone["python"], gone["fails"]) == (
        "breaking",
        "breaking",
        True,
    )
    assert maybe["message"] == HOSTILE
    assert safe["fails"] is False
    assert data["failed"] is True
    assert data["counts"] == {
        "breaking": 1,
        "maybe": 1,
        "safe": 1,
        "acknowledged": 0,
    }


def test_text_says_what_breaks_first_and_how_to_go_on() -> None:
    lines = written(reviewed(), ReportFormat.TEXT).splitlines()
    assert lines[:2] == [
        "spec/old.yaml (1.0) → spec/new.yaml (2.0)",
        "3 changes: 1 breaking, 1 maybe, 1 safe",
    ]
    heads = [line for line in lines if re.fullmatch(r"\w+ \(\d+\)", line)]
    assert heads == ["breaking (1)", "maybe (1)", "safe (1)"]
    assert f'  change = "{GONE.fingerprint}"' in lines
    assert "      spec/old.yaml:12:7" in lines
    assert "  POST /files and 1 more" in lines


def test_text_says_which_acknowledgements_are_of_no_use() -> None:
    text = written(reviewed(acceptance("000000000000", line=5)), ReportFormat.TEXT)
    assert "drift-accept.toml:5:1: 000000000000" in text
    late = acceptance(until=TODAY.replace(year=2026))
    text = written(reviewed(late), ReportFormat.TEXT)
    assert "acknowledgements whose day has passed" in text


def test_markdown_folds_what_does_not_break() -> None:
    text = written(reviewed(), ReportFormat.MARKDOWN)
    assert text.index("POST /files is gone") < text.index("<details>")
    folded = re.findall(r"<details><summary>(.*?)</summary>", text)
    assert folded == ["🟡 1 maybe", "🟢 1 safe"]
    assert text.count("<details>") == text.count("</details>") == 2


def test_markdown_takes_text_of_the_document_as_text() -> None:
    text = written(reviewed(), ReportFormat.MARKDOWN)
    assert "<script>" not in text
    assert r"\*b\* \[l\](u)" in text
    assert r"\@you \#1" in text


def test_markdown_shows_places_inside_as_code() -> None:
    change = evolve(GONE, message="`a|b`[] of <the> request")
    text = written(
        reviewed(report=evolve(REPORT, changes=(change,))), ReportFormat.MARKDOWN
    )
    assert r"- 🔴 `a|b`\[\] of &lt;the&gt; request<br>" in text


def test_markdown_fits_into_a_comment() -> None:
    many = tuple(evolve(MAYBE, fingerprint=f"{n:012x}") for n in range(2000))
    text = written(reviewed(report=evolve(REPORT, changes=many)), ReportFormat.MARKDOWN)
    assert len(text) < 65_536
    assert text.count("<details>") == text.count("</details>")
    assert "… and more" in text


def test_github_commands_are_on_the_lines_and_escaped() -> None:
    lines = written(reviewed(), ReportFormat.GITHUB).splitlines()
    assert lines[0].startswith(
        "::error file=spec/old.yaml,line=12,col=7,"
        f"title=operation-removed {GONE.fingerprint}::POST /files and 1 more: POST"
    )
    # The line of the file that is the project's own, not of the one that was fetched.
    assert lines[1].startswith("::warning file=spec/old.yaml,line=3,")
    assert "%25 : , \x00%0Anew" in lines[1]
    assert lines[2].startswith("::notice file=spec/new.yaml,line=9,")
    assert lines[3].startswith("::error title=API drift::")
    assert len(lines) == 4


def test_github_escapes_the_names_of_files() -> None:
    change = evolve(MAYBE, old=None)
    text = written(
        reviewed(report=evolve(REPORT, changes=(change,))), ReportFormat.GITHUB
    )
    assert text.startswith("::warning file=https%3A//example.org/new file.json,line=4,")


def test_github_marks_nothing_as_error_that_does_not_fail() -> None:
    text = written(reviewed(fail_on=FailOn.NONE), ReportFormat.GITHUB)
    assert "::error" not in text
    assert text.startswith("::warning file=spec/old.yaml")


@every_review
def test_junit_counts_what_it_holds(review: Review) -> None:
    root = ET.fromstring(written(review, ReportFormat.JUNIT))
    cases = list(root.iter("testcase"))
    assert len(cases) == max(len(review.findings), 1)
    assert len(list(root.iter("failure"))) == len(review.failing)
    assert len(list(root.iter("skipped"))) == review.accepted
    assert root.get("failures") == str(len(review.failing))
    assert root.get("tests") == str(len(cases))
    for suite in root.iter("testsuite"):
        assert suite.get("tests") == str(len(suite.findall("testcase")))
        assert {"failures", "errors", "skipped"} <= suite.attrib.keys()


class Reader(HTMLParser):
    """Reads what a browser would take from elsewhere, and whether tags are closed."""

    VOID = frozenset({"meta", "input", "br", "link", "img"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.sources: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.sources += [v or "" for k, v in attrs if k in {"src", "href", "action"}]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@every_review
def test_html_is_one_page_that_needs_nothing_else(review: Review) -> None:
    page = written(review, ReportFormat.HTML)
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    assert all(source.startswith("#") for source in reader.sources)
    assert not re.search(r"@import|url\(|fetch\(|https?://(?!example\.org)", page)
    assert reader.tags.count("details") == len(review.findings)
    assert reader.tags.count("script") == 1


def test_every_use_that_breaks_is_listed() -> None:
    uses = ("Thing.size is gone.", "Thing.note is gone.")
    change = evolve(GONE, python_breaks=uses)
    review = reviewed(report=evolve(REPORT, changes=(change,)))
    page = written(review, ReportFormat.HTML)
    assert all(f"<li>{use}</li>" in page for use in uses)
    data: Any = json.loads(written(review, ReportFormat.JSON))
    assert data["changes"][0]["python_breaks"] == list(uses)


def test_html_takes_text_of_the_document_as_text() -> None:
    page = written(reviewed(), ReportFormat.HTML)
    assert "alert(1)</script>" not in page
    assert "&lt;b&gt;of&lt;/b&gt; spec/old.yaml" in page


def test_sarif_has_levels_places_and_suppressions() -> None:
    data: Any = json.loads(written(reviewed(acceptance()), ReportFormat.SARIF))
    (run,) = data["runs"]
    by_rule = {each["ruleId"]: each for each in run["results"]}
    gone = by_rule["operation-removed"]
    assert gone["level"] == "error"
    assert gone["suppressions"][0]["justification"] == "nobody calls it"
    assert gone["partialFingerprints"] == {"clientwright/v1": GONE.fingerprint}
    assert by_rule[MAYBE.rule]["level"] == "warning"
    assert "relatedLocations" in by_rule[MAYBE.rule]
    assert by_rule[SAFE.rule]["level"] == "note"
    region = gone["locations"][0]["physicalLocation"]
    assert region == {
        "artifactLocation": {"uri": "spec/old.yaml"},
        "region": {"startLine": 12, "startColumn": 7},
    }
    for each in run["results"]:
        rule = run["tool"]["driver"]["rules"][each["ruleIndex"]]
        assert rule["id"] == each["ruleId"]


def test_a_change_keeps_its_gravest_verdict_in_all_forms() -> None:
    change = evolve(SAFE, python=Verdict.BREAKING)
    found = reviewed(report=evolve(REPORT, changes=(change,)))
    assert "breaking (1)" in written(found, ReportFormat.TEXT)
    assert "::error" in written(found, ReportFormat.GITHUB)
    assert 'data-verdict="breaking"' in written(found, ReportFormat.HTML)
    assert '"level": "error"' in written(found, ReportFormat.SARIF)
