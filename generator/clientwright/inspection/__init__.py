"""What would be generated, for programs and for people; nothing here is written to disk."""

from .explaining import explain
from .plan import inspect
from .text import render_inspection

__all__ = ["explain", "inspect", "render_inspection"]
