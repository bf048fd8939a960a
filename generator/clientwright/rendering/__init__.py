"""A package of views into files in memory."""

from .formatting import settle
from .render import Rendered, render

__all__ = ["Rendered", "render", "settle"]
