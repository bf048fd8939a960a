"""What would be generated, for programs and for people; nothing here is written to disk."""

from .changes import Changes, changes
from .explaining import explain
from .plan import inspect
from .text import render_inspection

__all__ = ["Changes", "changes", "explain", "inspect", "render_inspection"]
