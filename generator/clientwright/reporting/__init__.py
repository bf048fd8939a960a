"""What drift found, judged by our own settings and written for people and programs."""

from .acceptance import ACCEPT_NAME, Acceptance, read_acceptances
from .formats import write_report
from .review import Finding, Review, review
from .words import summary

__all__ = [
    "ACCEPT_NAME",
    "Acceptance",
    "Finding",
    "Review",
    "read_acceptances",
    "review",
    "summary",
    "write_report",
]
