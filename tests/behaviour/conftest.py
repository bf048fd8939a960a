"""A loopback server, and calls of both kinds of clients."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from behaviour.calls import AsyncCall, Call, SyncCall
from behaviour.documents import IS_NEWEST, NOT_OF_THE_NEWEST, fitting
from behaviour.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
# Whole files are not even imported: pytest takes the name from here.
collect_ignore = [name for name in NOT_OF_THE_NEWEST if "::" not in name and IS_NEWEST]


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """For the newest document's client, leave out what it does not have."""
    if not IS_NEWEST:
        return
    left_out: dict[pytest.Item, str] = {}
    here = [item for item in items if HERE in item.path.parents]
    for item in here:
        callspec = getattr(item, "callspec", None)
        arguments = tuple(callspec.params.values()) if callspec else ()
        name = getattr(item, "originalname", item.name)
        if entry := fitting(f"{item.path.name}::{name}", arguments):
            left_out[item] = entry
    # Only a run of the whole folder can tell.
    if config.args == [str(HERE)] and (
        unused := NOT_OF_THE_NEWEST.keys() - left_out.values() - {*collect_ignore}
    ):
        raise pytest.UsageError(f"no test falls under {sorted(unused)}")
    if missing := [name for name in collect_ignore if not (HERE / name).exists()]:
        raise pytest.UsageError(f"there is no {missing}")
    config.hook.pytest_deselected(items=list(left_out))
    items[:] = [item for item in items if item not in left_out]


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
