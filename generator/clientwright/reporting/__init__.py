"""What drift found, judged by our own settings and written for people and programs."""

from .acceptance import ACCEPT_NAME, Acceptance, read_acceptances
from .formats import ReportFormat, write_report
from .review import FailOn, Finding, Review, review

__all__ = [
    "ACCEPT_NAME",
    "Acceptance",
    "FailOn",
    "Finding",
    "ReportFormat",
    "Review",
    "read_acceptances",
    "review",
    "write_report",
]
