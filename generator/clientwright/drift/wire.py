"""Compares two documents as those see them who speak HTTP and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .operations import Operations
from .reach import reach
from .roots import DOCUMENT, Notes
from .security import compare_schemes
from .servers import compare_servers
from .walk import Walk

if TYPE_CHECKING:
    from ..openapi import Document
    from .lifecycle import Policy
    from .reach import Draft


def compare_wire(old: Document, new: Document, policy: Policy) -> tuple[Draft, ...]:
    """Return all differences of two documents that are not only differences in writing.

    Args:
        old: what callers rely on.
        new: what they get.
        policy: what was promised to them, and what day it is.
    """
    walk, notes = Walk(old, new), Notes()
    schemes = old.security_schemes, new.security_schemes
    notes.add(DOCUMENT, "", *compare_servers(old.servers, new.servers, "#", "#"))
    notes.add(DOCUMENT, "", *compare_schemes(*schemes))
    Operations(walk, notes, policy).compare(old, new)
    walk.finish()
    return reach(notes, walk.nodes)
