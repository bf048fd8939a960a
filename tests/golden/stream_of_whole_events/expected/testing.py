"""For tests: `Fake().client(Client)` is a client that needs no server.

Every operation answers with an example, until the test says what it answers.
"""

from __future__ import annotations

from ._runtime.testing import Example, FakeCall
from ._runtime.testing import Fake as _Fake

__all__ = ["Example", "Fake", "FakeCall"]


class Fake(_Fake):
    """Answers every operation of the API with an example, and keeps the requests."""

    def __init__(self) -> None:
        super().__init__(_EXAMPLES)


_EXAMPLES: dict[str, Example] = {
    "orders.follow": Example(
        "GET",
        "/orders/{order}/events",
        stream_type="text/event-stream",
        item='{"data": "{}"}',
        whole=True,
    ),
    "orders.lines": Example(
        "GET",
        "/lines",
        stream_type="text/event-stream",
        item='{"data": "string", "event": "string", "id": "string", "retry": 1}',
        whole=True,
    ),
    "orders.steps": Example(
        "GET",
        "/steps",
        stream_type="text/event-stream",
        item='{"event": "addText", "data": "string", "retry": 1}',
        whole=True,
    ),
}
