"""A kind of change."""

from attrs import frozen

from .change import Direction, Verdict


@frozen
class Rule:
    """A kind of change, and what it means for whom."""

    id: str
    title: str
    direction: Direction
    wire: Verdict
    """What it does to those who speak HTTP and JSON."""

    python: Verdict
    """What it usually does to callers of the client. `MAYBE`: the generated names and annotations of both sides
    are compared, and each change says what came out."""

    explanation: str
