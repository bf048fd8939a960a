"""A loopback server, and calls of both kinds of clients of golden cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from loopback.server import Server
from operations.clients import Caller, Packages

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def no_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: Any) -> None:
    """Let HTTP clients read no certificates: it takes longer than most tests."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path_factory.getbasetemp()))


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packages]:
    """The packages of golden cases."""
    made = Packages(tmp_path_factory.mktemp("cases"))
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers `{}` until it is told otherwise."""
    running = Server()
    yield running
    running.stop()


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def call(
    request: pytest.FixtureRequest, packages: Packages, server: Server
) -> Iterator[Caller]:
    """Calls of the sync client, then of the async client."""
    made = Caller(packages, server, request.param)
    yield made
    made.close()
