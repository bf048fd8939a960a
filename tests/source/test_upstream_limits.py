"""What is published is fetched within limits of size, number and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from cli.publishing import publishing
from clientwright.diagnostics import InputError
from clientwright.source import Validators, publication, remote, upstream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.publishing import Publisher
    from clientwright.source.upstream import Published


@pytest.fixture
def published() -> Iterator[Publisher]:
    with publishing("openapi: 3.1.0\n") as publisher:
        publisher.parts = {f"/{name}.yaml": b"x" * 40 for name in "abc"}
        yield publisher


def silent(stage: str) -> None:
    """Tell nobody of progress."""


def too_large(found: Published, *names: str) -> bool:
    """Fetch the main file and others; say whether that ended because it is too much."""
    try:
        found.main(Validators())
        for name in names:
            assert found.part(name) == b"x" * 40
    except InputError as error:
        return error.diagnostic.code == "too-large"
    return False


@pytest.mark.parametrize(("limit", "is_over"), [(15, False), (14, True)])
def test_the_main_file_has_a_limit(
    published: Publisher, monkeypatch: pytest.MonkeyPatch, limit: int, is_over: bool
) -> None:
    monkeypatch.setattr(upstream, "MAX_BYTES", limit)
    with publication(published.address, {}, silent) as found:
        assert too_large(found) is is_over


@pytest.mark.parametrize(("limit", "is_over"), [(80, False), (79, True)])
def test_the_other_files_have_one_together(
    published: Publisher, monkeypatch: pytest.MonkeyPatch, limit: int, is_over: bool
) -> None:
    monkeypatch.setattr(upstream, "MAX_BYTES", limit)
    with publication(published.address, {}, silent) as found:
        assert too_large(found, "a.yaml", "b.yaml") is is_over


@pytest.mark.parametrize(("limit", "is_over"), [(3, False), (2, True)])
def test_there_are_not_any_number_of_them(
    published: Publisher, monkeypatch: pytest.MonkeyPatch, limit: int, is_over: bool
) -> None:
    monkeypatch.setattr(upstream, "MAX_PARTS", limit)
    with publication(published.address, {}, silent) as found:
        assert too_large(found, "a.yaml", "b.yaml", "c.yaml") is is_over


def test_nothing_is_waited_for_without_end() -> None:
    with remote._client(None) as client:
        limits = client.timeout.as_dict()
    assert all(seconds is not None and seconds <= 60 for seconds in limits.values())


@pytest.mark.parametrize(
    ("asked", "seconds"), [("7", 7.0), ("86400", 30.0), ("", 0.5), ("soon", 0.5)]
)
def test_servers_may_ask_for_some_patience(asked: str, seconds: float) -> None:
    response = httpx.Response(503, headers={"Retry-After": asked} if asked else {})
    assert remote._asked_wait(response, 0.5) == seconds


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_passing_failures(status: int) -> None:
    assert remote._is_passing(status)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_lasting_failures(status: int) -> None:
    assert not remote._is_passing(status)
