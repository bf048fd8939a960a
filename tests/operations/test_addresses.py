"""What of a path with a query or a fragment in its key is sent, and how."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

import pytest
from loopback.server import answer

if TYPE_CHECKING:
    from loopback.server import Server
    from operations.clients import Caller

CASE: Final = "query_in_the_path"


@pytest.mark.parametrize(
    ("method", "arguments", "target"),
    [
        ("list", {}, "/responses?beta=true"),
        ("list", {"limit": 3}, "/responses?beta=true&limit=3"),
        ("list_of_kind", {}, "/responses?beta=true"),
        ("list_of_kind", {"kind": "a&b"}, "/responses?beta=true&kind=a%26b"),
        ("list_of_kind", {"limit": 3}, "/responses?beta=true&limit=3"),
        ("cancel", {"id": "r#1"}, "/responses/r%231"),
        ("cancel", {"id": "r", "reason": "x"}, "/responses/r?reason=x"),
        ("retrieve", {"id": "r", "version": "1&2"}, "/responses/r?version=1%262"),
        ("retrieve", {"id": "r", "version": ""}, "/responses/r?version="),
    ],
)
def test_a_path_with_more_than_a_path(
    call: Caller,
    server: Server,
    method: str,
    arguments: dict[str, Any],
    target: str,
) -> None:
    call.use(CASE)
    server.answers(answer(b"", 204))
    call(f"responses.{method}", **arguments)
    assert server.last.target == target


def test_a_part_of_the_query_that_must_be_given(call: Caller) -> None:
    call.use(CASE)
    with pytest.raises(ValueError, match="'version' must be given"):
        call("responses.retrieve", id="r", version=None)


def test_a_fragment_of_the_base_url_is_not_sent(call: Caller, server: Server) -> None:
    call.use(CASE, base_url=f"{server.url}/v1?key=1#top")
    server.answers(answer(b"", 204))
    call("responses.cancel", id="r", reason="x")
    assert server.last.target == "/v1/responses/r?key=1&reason=x"


def test_a_fake_knows_these_paths(call: Caller) -> None:
    package = call.use(CASE)
    fake = importlib.import_module(f"{package.__name__}.testing").Fake()
    kind = type(call.client)
    call.close_client()
    call.client = fake.client(kind)
    call("responses.retrieve", "r", version="2&3")
    call("responses.cancel", "r", reason="x")
    assert [each.operation for each in fake.calls] == [
        "responses.retrieve",
        "responses.cancel",
    ]


@pytest.mark.parametrize(
    ("method", "sent"), [("purge", "PURGE"), ("b_an_pages_id", "bAn")]
)
def test_a_method_is_sent_as_it_is_written(
    call: Caller, server: Server, method: str, sent: str
) -> None:
    call.use("method_of_the_document")
    server.answers(answer(b"", 204))
    call(f"pages.{method}", "p")
    assert (server.last.method, server.last.target) == (sent, "/pages/p")
