"""A package of views into files in memory."""

from .formatting import settle
from .render import render, template_digest
from .templates import templates_folder

__all__ = ["render", "settle", "template_digest", "templates_folder"]
