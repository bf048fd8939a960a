"""A loopback server, and calls of both kinds of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from behaviour.calls import AsyncCall, Call, SyncCall
from behaviour.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers `{}` until it is told otherwise."""
    running = Server()
    yield running
    running.stop()


@pytest.fixture(params=[SyncCall, AsyncCall], ids=["sync", "async"])
def call(request: pytest.FixtureRequest, server: Server) -> Iterator[Call]:
    """Calls of the sync client, then of the async client."""
    made: Call = request.param(server)
    yield made
    made.close()
