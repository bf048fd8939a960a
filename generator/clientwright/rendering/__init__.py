"""A package of views into files in memory."""

from .formatting import settle
from .render import render

__all__ = ["render", "settle"]
