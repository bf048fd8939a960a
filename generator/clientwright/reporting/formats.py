"""The forms a report can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..config import ReportFormat
from .data import json_report
from .github import github_report
from .html import html_report
from .junit import junit_report
from .markdown import markdown_report
from .sarif import sarif_report
from .text import text_report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .review import Review


_WRITERS: Mapping[ReportFormat, Callable[[Review], str]] = {
    ReportFormat.TEXT: text_report,
    ReportFormat.JSON: json_report,
    ReportFormat.MARKDOWN: markdown_report,
    ReportFormat.HTML: html_report,
    ReportFormat.SARIF: sarif_report,
    ReportFormat.JUNIT: junit_report,
    ReportFormat.GITHUB: github_report,
}


def write_report(review: Review, form: ReportFormat) -> str:
    """Write a report in one of its forms."""
    return _WRITERS[form](review)
