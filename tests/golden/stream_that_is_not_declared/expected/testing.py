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
    "answers.create_answer": Example(
        "POST",
        "/answers",
        content_type="application/json",
        body='{"text": "string"}',
        stream_type="text/event-stream",
        item='{"delta": "string"}',
    ),
    "answers.get_answer": Example(
        "GET",
        "/answers/{id}",
        content_type="application/json",
        body='{"text": "string"}',
        stream_type="text/event-stream",
        item='{"delta": "string"}',
    ),
    "chats.create_chat": Example(
        "POST",
        "/chats",
        content_type="application/json",
        body='{"text": "string"}',
        stream_type="text/event-stream",
        item='{"delta": "string"}',
    ),
    "logs.read_logs": Example(
        "GET",
        "/logs",
        content_type="application/json",
        body='{"text": "string"}',
        stream_type="text/event-stream",
        item='{"text": "string"}',
    ),
    "runs.create_run": Example(
        "POST",
        "/runs",
        content_type="application/json",
        body='{"id": "string"}',
        stream_type="text/event-stream",
        item='{"event": "run", "data": {"id": "string"}}',
        whole=True,
    ),
    "settings.change": Example(
        "PUT",
        "/settings",
        content_type="application/json",
        body='{"text": "string"}',
    ),
    "texts.create_text": Example(
        "POST",
        "/texts",
        content_type="application/json",
        body='{"text": "string"}',
        stream_type="text/event-stream",
        item='{"text": "string"}',
    ),
}
