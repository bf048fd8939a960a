"""Headers that the document declares, as attributes with types."""

from __future__ import annotations

import importlib
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve
from clientwright.config import Job
from clientwright.config.selector import parse_selector
from clientwright.pipeline import generate
from golden.cases import DOCUMENT, FOLDER
from loopback.server import answer

if TYPE_CHECKING:
    from types import ModuleType

    from loopback.server import Received, Script, Server, Wire
    from operations.clients import Caller

CASE: Final = "response_headers"


def headed(*lines: str, status: str = "201 Created") -> Script:
    """An answer with these headers, as they are."""

    def script(received: Received, wire: Wire) -> None:
        head = [f"HTTP/1.1 {status}", "Content-Type: application/json", *lines]
        wire.send("\r\n".join([*head, "Content-Length: 2", "", "{}"]).encode())

    return script


def created(call: Caller, server: Server, *lines: str, **settings: Any) -> Any:
    """The typed headers of an answer with these headers."""
    call.use(CASE, **settings)
    server.answers(headed(*lines))
    return call("jobs.with_raw_response.create").typed_headers


@pytest.mark.parametrize(
    ("line", "attribute", "value"),
    [
        (
            "Location: https://a.example/1?b=c,d",
            "location",
            "https://a.example/1?b=c,d",
        ),
        ("x-rate-limit: 59", "x_rate_limit", 59),
        ("X-Rate-Limit: -1", "x_rate_limit", -1),
        ("X-Cost: 1", "x_cost_", 1),
        ("X-Cost: 1.5e-3", "x_cost_", 0.0015),
        ("X-Cost: dear", "x_cost_", "dear"),
        ("X-Cached: true", "x_cached", True),
        ("X-Cached: False", "x_cached", False),
        ("X-Tags: a, b,c", "x_tags", ["a", "b", "c"]),
        ("X-Tags:", "x_tags", []),
        ("X-Tags: a\r\nX-Tags: b", "x_tags", ["a", "b"]),
        ("X-Sizes: 1,2, three", "x_sizes", [1, 2, "three"]),
        ("X-Window: day,1,hour,60", "x_window", {"day": 1, "hour": 60}),
        ("X-Corner: 1,left", "x_corner", (1, "left")),
        ("X-State: old", "x_state", "old"),
        ("X-State: odd", "x_state", "odd"),
        ("X-State: null", "x_state", None),
        ("X-Level: 2", "x_level", 2),
        ("X-Level: 7", "x_level", 7),
        ("X-Anything: 12", "x_anything", "12"),
        ("Class: 1st", "class_", "1st"),
        (
            "Set-Cookie: a=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT\r\nSet-Cookie: b=2",
            "set_cookie",
            ["a=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT", "b=2"],
        ),
    ],
)
def test_a_header_is_read_by_its_type(
    call: Caller, server: Server, line: str, attribute: str, value: object
) -> None:
    found = getattr(created(call, server, line), attribute)
    assert found == value
    assert type(found) is type(value)


def test_a_date_is_one(call: Caller, server: Server) -> None:
    headers = created(call, server, "X-Made-At: 2026-01-02T03:04:05Z")
    assert headers.x_made_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "attribute"),
    [
        ("X-Usage: calls=3,plan=12", "x_usage"),
        ('X-Plan: {"calls": 3, "plan": "12"}', "x_plan"),
    ],
)
def test_an_object_is_a_model(
    call: Caller, server: Server, line: str, attribute: str
) -> None:
    usage = getattr(created(call, server, line), attribute)
    assert type(usage).__name__ == "Usage"
    assert usage.to_dict() == {"calls": 3, "plan": "12"}


def test_swagger_2_may_state_what_stands_between_items(
    call: Caller, server: Server
) -> None:
    call.use("response_headers_of_swagger_2")
    lines = ("X-Tags: a, b", "X-Sizes: 1| 2|x", "X-Words: a,b  c", "X-Cells: a b\tc")
    server.answers(headed(*lines, "X-Sizes: 3", status="200 OK"))
    found = call("default.with_raw_response.list").typed_headers
    assert found.x_tags == ["a", "b"]
    assert found.x_sizes == [1, 2, "x", 3]
    assert found.x_words == ["a,b", "c"]
    assert found.x_cells == ["a b", "c"]


def test_what_is_missing_is_none(call: Caller, server: Server) -> None:
    headers = created(call, server)
    declared = [name for name in dir(headers) if not name.startswith("_")]
    assert len(declared) > 15
    assert {getattr(headers, name) for name in declared} == {None}


@pytest.mark.parametrize(
    ("line", "attribute", "text"),
    [
        ("X-Rate-Limit: many", "x_rate_limit", "many"),
        ("X-Rate-Limit: 5, 6", "x_rate_limit", "5, 6"),
        ("X-Rate-Limit: " + "9" * 5000, "x_rate_limit", "9" * 5000),
        ("X-Cached: 1", "x_cached", "1"),
        ("X-Made-At: Fri, 02 Jan 2026 03:04:05 GMT", "x_made_at", None),
        ("X-Window: day,1,hour", "x_window", None),
        ("X-Plan: {", "x_plan", None),
    ],
)
def test_what_does_not_fit_is_kept_or_raised(
    call: Caller, server: Server, line: str, attribute: str, text: str | None
) -> None:
    text = text or line.partition(": ")[2]
    assert getattr(created(call, server, line), attribute) == text
    package = call.use(CASE, strict=True)
    server.answers(headed(line))
    answered = call("jobs.with_raw_response.create")
    name = line.partition(":")[0]
    with pytest.raises(package.APIResponseValidationError, match=f"header {name}"):
        getattr(answered.typed_headers, attribute)


def test_a_streamed_answer_has_them_before_its_body(
    call: Caller, server: Server
) -> None:
    call.use(CASE)
    server.answers(headed("X-Rate-Limit: 3"))
    manager = call.client.jobs.with_streaming_response.create()

    def look(response: Any) -> Any:
        assert not response.http_response.is_stream_consumed
        assert response.headers["x-rate-limit"] == "3"
        return response.typed_headers.x_rate_limit

    assert call.within(manager, look) == 3


def test_a_typed_answer_is_an_answer(call: Caller, server: Server) -> None:
    package = call.use(CASE)
    server.answers(headed("X-Rate-Limit: 3"))
    made = call("jobs.with_raw_response.create")
    assert isinstance(made, package.RawResponse)
    assert made.status_code == 201
    assert made.headers["X-Rate-Limit"] == "3"
    assert made.parse().to_dict() == {}
    assert repr(made.typed_headers) == "<JobsCreateHeaders 201>"
    with pytest.raises(AttributeError, match="X-Rate-Limit"):
        made.typed_headers.x_rate_limit = 4


def test_operations_share_the_headers_of_a_response(
    call: Caller, server: Server
) -> None:
    call.use(CASE)
    server.answers(answer(["a"], X_Rate_Limit="1"))
    listed = call("jobs.with_raw_response.list").typed_headers
    one = call("jobs.with_raw_response.retrieve", "a").typed_headers
    assert type(one) is type(listed)
    assert (listed.x_rate_limit, one.x_rate_limit) == (1, 1)
    gone = call("jobs.with_raw_response.delete", "a")
    assert not hasattr(gone, "typed_headers")


def test_no_header_is_declared_for_an_error(call: Caller, server: Server) -> None:
    package = call.use(CASE, max_retries=0)
    server.answers(answer({}, 429, X_Error="e"))
    with pytest.raises(package.RateLimitError) as caught:
        call("jobs.with_raw_response.create")
    assert caught.value.response.headers["x-error"] == "e"


def test_nothing_is_imported_until_it_is_asked_for(call: Caller) -> None:
    package: ModuleType = call.use(CASE)
    resources = importlib.import_module(f"{package.__name__}.resources.jobs")
    assert resources.Jobs
    for name in [n for n in sys.modules if n.startswith(f"{package.__name__}.headers")]:
        del sys.modules[name]
    assert call.client.jobs.create
    assert f"{package.__name__}.headers.jobs" not in sys.modules
    assert call.client.jobs.with_raw_response
    assert f"{package.__name__}.headers.jobs" in sys.modules


def test_a_part_of_an_api_has_its_headers_only() -> None:
    job = Job(
        spec=DOCUMENT, output=Path("client"), package="client", root=FOLDER / CASE
    )
    files = generate(evolve(job, include=(parse_selector("id:list"),)), {}, print).files
    assert "headers/_responses.py" in files
    assert "headers/jobs.py" not in files
    assert "JobsCreateHeaders" not in files["headers/__init__.py"]
    deleted = evolve(job, include=(parse_selector("id:delete"),))
    assert not any("headers/" in path for path in generate(deleted, {}, print).files)


def test_authorization_of_swagger_2_is_an_argument(
    call: Caller, server: Server
) -> None:
    call.use("authorization_of_swagger_2")
    server.answers(answer({}))
    call("default.list", authorization="Token t")
    assert server.last.header("Authorization") == "Token t"
