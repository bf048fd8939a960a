"""A loopback server, and calls of both kinds of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from behaviour.calls import AsyncCall, Call, SyncCall
from behaviour.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def no_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: Any) -> None:
    """Let HTTP clients read no certificates: it takes longer than most tests."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path_factory.getbasetemp()))


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
