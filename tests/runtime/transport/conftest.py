"""A loopback server, and one way to use both kinds of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from loopback.server import Server
from loopback.sides import AsyncSide, Side, SyncSide

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers `{}` until it is told otherwise."""
    running = Server()
    yield running
    running.stop()


@pytest.fixture(params=[SyncSide, AsyncSide], ids=["sync", "async"])
def side(request: pytest.FixtureRequest, server: Server) -> Iterator[Side]:
    """The sync client, then the async client, of that server."""
    made: Side = request.param(server)
    yield made
    made.finish()
