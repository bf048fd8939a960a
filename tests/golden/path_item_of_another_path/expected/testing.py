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
    "default.get_animals": Example(
        "GET",
        "/animals",
        content_type="application/json",
        body='["string"]',
    ),
    "default.get_pets": Example(
        "GET",
        "/pets",
        content_type="application/json",
        body='["string"]',
    ),
}
