"""The report as JUnit XML, which most CI servers list as tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from .words import by_operation, documents, headline, places

if TYPE_CHECKING:
    from .review import Finding, Review

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0, 2.2, does not admit at all."""


def junit_report(review: Review) -> str:
    """Write one suite an operation and one test case a change."""
    root = ET.Element("testsuites", name=_clean(f"API drift {documents(review)}"))
    _count(root, review.findings)
    for operation, members in by_operation(review.findings):
        suite = ET.SubElement(root, "testsuite", name=_clean(operation))
        _count(suite, members)
        for each in members:
            _case(suite, each)
    if not review.findings:
        # Servers take a report without a case for one that went wrong.
        suite = ET.SubElement(root, "testsuite", name="drift")
        ET.SubElement(suite, "testcase", name=headline(review), classname="drift")
        for element in (root, suite):
            _count(element, (), tests=1)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _count(
    element: ET.Element, findings: tuple[Finding, ...], tests: int | None = None
) -> None:
    element.set("tests", str(len(findings) if tests is None else tests))
    element.set("failures", str(sum(each.fails for each in findings)))
    element.set("errors", "0")
    element.set("skipped", str(sum(each.accepted is not None for each in findings)))


def _case(suite: ET.Element, finding: Finding) -> None:
    change = finding.change
    case = ET.SubElement(
        suite,
        "testcase",
        name=_clean(f"{change.fingerprint} {change.message}"),
        classname=change.rule,
    )
    detail = _clean(
        f"wire {change.wire}; Python {change.python} {change.call or ''}\n"
        f"{change.python_reason}\n{places(finding)}"
    )
    if finding.fails:
        failure = ET.SubElement(
            case, "failure", type=change.rule, message=_clean(change.message)
        )
        failure.text = detail
    elif finding.accepted:
        entry = finding.accepted
        text = _clean(f"until {entry.until}: {entry.reason}")
        ET.SubElement(case, "skipped", message=text)
    else:
        ET.SubElement(case, "system-out").text = detail


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
