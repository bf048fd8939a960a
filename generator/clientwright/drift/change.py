"""What drift finds: changes between two documents, each judged for the wire and for Python callers."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from ..diagnostics import Position


class Verdict(StrEnum):
    """What a change does to those who use the API as the old document says."""

    BREAKING = "breaking"
    """What was right by the old document is not by the new one."""

    MAYBE = "maybe"
    """It depends on what no document says: the data, or the care of the other side."""

    SAFE = "safe"
    """Whatever was right by the old document still is."""


class Direction(StrEnum):
    """Which way the data goes that a change is about."""

    REQUEST = "request"
    """From the caller to the API: parameters and bodies, and answers to webhooks."""

    RESPONSE = "response"
    """From the API to the caller: responses, and what webhooks send."""

    BOTH = "both"
    """Neither alone: whole operations, names, security, servers."""


@frozen
class Place:
    """Where something stands in one of the two documents."""

    pointer: str
    position: Position | None
    """Line and column, in YAML and in JSON."""


@frozen(kw_only=True)
class Change:
    """One difference that may matter to somebody."""

    rule: str
    """The id of the rule that found it; see `RULES`."""

    direction: Direction
    message: str
    """One sentence: what changed, from what to what."""

    operation: str | None = None
    """ "POST /files"; the first of `operations`, None for what belongs to none."""

    operations: tuple[str, ...] = ()
    """All operations that the change reaches, in the order of the documents."""

    call: str | None = None
    """What a caller writes that is touched: "client.files.create(purpose=)"."""

    path: str = ""
    """The place inside of the operation or component: "request › messages[].content"."""

    old: Place | None = None
    """None: it is not in the old document."""

    new: Place | None = None
    """None: it is not in the new document."""

    wire: Verdict
    python: Verdict
    python_reason: str
    """Why Python callers are affected, or are not; the first of `python_breaks`."""

    python_breaks: tuple[str, ...] = ()
    """All that breaks for Python callers by this change, a sentence each."""

    fingerprint: str
    """Twelve hex digits that stay the same when lines move and other things change."""

    @property
    def worst(self) -> Verdict:
        """The graver of the two verdicts."""
        return max(self.wire, self.python, key=_GRAVITY.__getitem__)


_GRAVITY = {Verdict.SAFE: 0, Verdict.MAYBE: 1, Verdict.BREAKING: 2}


@frozen(kw_only=True)
class Subject:
    """What a report says of one of the two documents."""

    name: str
    """The file or address, as it was given."""

    title: str
    version: str
    """The API's own version (`info.version`)."""

    openapi: str
    """The version of the specification that the document states."""

    digest: str
    """SHA-256 of the bytes of the main file."""

    operations: int
    schemas: int


@frozen(kw_only=True)
class Report:
    """All differences between two documents."""

    base: Subject
    revision: Subject
    changes: tuple[Change, ...] = field(default=())
    """The gravest first, then by operation and place."""

    def count(self, verdict: Verdict) -> int:
        """Return how many changes have a verdict as the graver of their two."""
        return sum(change.worst is verdict for change in self.changes)


def fingerprint(*parts: str) -> str:
    """Return twelve hex digits that stand for some texts, in their order."""
    # A zero byte between them: ("ab", "c") and ("a", "bc") are different changes.
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:12]
