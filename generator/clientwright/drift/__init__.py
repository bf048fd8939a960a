"""What has changed between two documents, and what it breaks: on the wire, and for Python callers."""

from .change import Change, Direction, Place, Report, Subject, Verdict, fingerprint
from .rule import Rule
from .rules import RULES

__all__ = [
    "RULES",
    "Change",
    "Direction",
    "Place",
    "Report",
    "Rule",
    "Subject",
    "Verdict",
    "fingerprint",
]
