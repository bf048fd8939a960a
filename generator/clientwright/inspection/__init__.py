"""What would be generated, for programs and for people; nothing here is written to disk."""

from .changes import Changes, changes
from .explaining import explain
from .first_look import FirstLook, first_look
from .plan import inspect
from .text import render_inspection

__all__ = [
    "Changes",
    "FirstLook",
    "changes",
    "explain",
    "first_look",
    "inspect",
    "render_inspection",
]
