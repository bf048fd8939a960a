"""What has changed between two documents, and what it breaks: on the wire, and for Python callers."""

from .change import Change, Direction, Place, Report, Subject, Verdict, fingerprint
from .compare import compare
from .lifecycle import Policy
from .rule import Rule
from .rules import RULES
from .side import Side

__all__ = [
    "RULES",
    "Change",
    "Direction",
    "Place",
    "Policy",
    "Report",
    "Rule",
    "Side",
    "Subject",
    "Verdict",
    "compare",
    "fingerprint",
]
