"""Which declared response an answer is."""

from __future__ import annotations

import pytest
from clientwright.analysis.media import JSON_LINES
from runtime.operation import (
    Binary,
    Empty,
    EventStream,
    Json,
    JsonLines,
    ResponseKind,
    Text,
)
from runtime.responses.selection import LINES, declared_for, select

JSON = Json("A")
EXACT = Json("B", "201")
DEFAULT = Json("C", "default")
TEXT = Text()
ANY_TEXT = Text("2XX", "text/*")
PNG = Binary("200", "image/png")
IMAGE = Binary("200", "image/*")
ANYTHING = Binary("2XX", "*/*")
EMPTY = Empty("204")
EVENTS = EventStream("E")
ITEMS = JsonLines("L")


@pytest.mark.parametrize(
    ("kinds", "status", "content_type", "chosen"),
    [
        ((JSON, EXACT, DEFAULT), 201, "application/json", EXACT),
        ((JSON, EXACT, DEFAULT), 200, "application/json", JSON),
        ((EXACT, DEFAULT), 202, "application/json", DEFAULT),
        ((JSON, TEXT), 200, "text/plain; charset=utf-8", TEXT),
        ((JSON, TEXT), 200, "Application/JSON", JSON),
        ((TEXT, JSON), 200, "application/problem+json", JSON),
        ((JSON, TEXT), 200, "image/png", JSON),
        ((JSON, TEXT), 200, "", JSON),
        ((JSON, ANY_TEXT), 200, "text/html", ANY_TEXT),
        ((JSON, IMAGE, PNG), 200, "image/png", PNG),
        ((JSON, IMAGE, PNG), 200, "image/gif", IMAGE),
        ((JSON, ANYTHING), 200, "video/mp4", ANYTHING),
        ((JSON, EMPTY), 204, "", EMPTY),
        ((EMPTY,), 200, "application/json", EMPTY),
        ((EXACT, EMPTY), 200, "application/json", EXACT),
        ((EVENTS, ITEMS), 200, "application/jsonl", ITEMS),
    ],
)
def test_status_then_media_type_then_the_first(
    kinds: tuple[ResponseKind, ...],
    status: int,
    content_type: str,
    chosen: ResponseKind,
) -> None:
    assert select(kinds, status, content_type) is chosen


def test_no_kinds_no_choice() -> None:
    assert select((), 200, "application/json") is None


def test_what_is_declared_for_a_status() -> None:
    kinds = (Json("A", "4XX"), Json("B", "404"))
    assert [kind.annotation for kind in declared_for(kinds, 404)] == ["B"]
    assert [kind.annotation for kind in declared_for(kinds, 400)] == ["A"]
    assert list(declared_for(kinds, 500)) == []


def test_lines_of_json_are_what_the_tool_takes_for_them() -> None:
    # The client cannot import the tool: each has the table.
    assert LINES == JSON_LINES
