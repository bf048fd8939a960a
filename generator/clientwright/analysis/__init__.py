"""From the document's words to the API: what is merged, told apart, sent and received."""

from .api import analyze
from .selection import reachable, select

__all__ = ["analyze", "reachable", "select"]
