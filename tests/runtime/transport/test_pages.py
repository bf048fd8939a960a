"""Pages of lists: how each kind follows, where it ends, and what it never does."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from loopback.server import answer
from loopback.sides import generated
from runtime.errors import APIResponseValidationError, InternalServerError
from runtime.operation import Json, Operation
from runtime.pages.links import next_link
from runtime.pages.page import AsyncPages
from runtime.pages.rules import (
    CursorPages,
    LastItemPages,
    LinkPages,
    NumberedPages,
    OffsetPages,
    SinglePages,
    UrlPages,
)
from runtime.security.auth import ApiKey, Bearer, credential

if TYPE_CHECKING:
    from loopback.server import Server
    from loopback.sides import Side
    from runtime.pages.rules import Pages

DATA = ("data",)


def listing(pages: Pages, method: str = "GET", path: str = "/things") -> Operation[Any]:
    return Operation(method, path, responses=(Json("Any"),), pages=pages)


def walked(side: Side, pages: Pages, **call: Any) -> list[Any]:
    """The items of all pages."""
    return side.items(side.send(side.client(), listing(pages), **call))


def queries(server: Server) -> list[dict[str, str]]:
    """What was asked for."""
    return [dict(received.query) for received in server.received]


AFTER = LastItemPages("after", items=DATA, has_more=("has_more",))
CURSOR = CursorPages("cursor", items=DATA, next=("meta", "next"))


def test_the_first_page_is_one_request(side: Side, server: Server) -> None:
    server.answers(answer({"data": [{"id": "a"}], "has_more": True}))
    page = side.send(side.client(), listing(AFTER))
    assert page.data == [{"id": "a"}]
    assert page.body == {"data": [{"id": "a"}], "has_more": True}
    assert page.to_dict() == page.body
    assert page.has_next_page()
    assert len(server.received) == 1


def test_after_the_last_item(side: Side, server: Server) -> None:
    server.answers(
        answer({"data": [{"id": "a"}, {"id": "b"}], "has_more": True}),
        answer({"data": [{"id": "c"}], "has_more": False}),
    )
    found = walked(side, AFTER, query={"limit": 2, "order": "asc"})
    assert [item["id"] for item in found] == ["a", "b", "c"]
    assert queries(server) == [
        {"limit": "2", "order": "asc"},
        {"limit": "2", "order": "asc", "after": "b"},
    ]


@pytest.mark.parametrize(
    "last",
    [
        {"data": [], "has_more": True},
        {"data": [{"name": "no id"}], "has_more": True},
        {"data": [{"id": "b"}], "has_more": False},
        {"data": [{"id": "a"}], "has_more": True},
        {"data": None},
        {"error": "?"},
        [],
        None,
    ],
)
def test_where_it_ends_after_the_last_item(
    side: Side, server: Server, last: object
) -> None:
    server.answers(answer({"data": [{"id": "a"}], "has_more": True}), answer(last))
    walked(side, AFTER)
    assert len(server.received) == 2


def test_an_item_may_have_another_identity(side: Side, server: Server) -> None:
    pages = LastItemPages("since", items=(), id=("user", "id"))
    server.answers(answer([{"user": {"id": 7}}]), answer([]))
    assert len(walked(side, pages)) == 1
    assert queries(server)[1] == {"since": "7"}


def test_cursor(side: Side, server: Server) -> None:
    server.answers(
        answer({"data": [1], "meta": {"next": "x&y"}}),
        answer({"data": [], "meta": {"next": "z"}}),
        answer({"data": [2], "meta": {"next": ""}}),
    )
    # A page may be empty though it is not the last.
    assert walked(side, CURSOR) == [1, 2]
    assert queries(server) == [{}, {"cursor": "x&y"}, {"cursor": "z"}]


@pytest.mark.parametrize("meta", [{"next": ""}, {"next": None}, {}, None, "?", 1])
def test_where_it_ends_by_cursor(side: Side, server: Server, meta: object) -> None:
    server.answers(answer({"data": [1], "meta": meta}))
    assert walked(side, CURSOR) == [1]
    assert len(server.received) == 1


def test_more_counts_more_than_a_cursor(side: Side, server: Server) -> None:
    pages = CursorPages("cursor", items=DATA, next=("next",), has_more=("more",))
    server.answers(answer({"data": [1], "next": "x", "more": False}))
    assert walked(side, pages) == [1]


@pytest.mark.parametrize("cursors", [["a", "a"], ["a", "b", "a"], ["a", "b", "b"]])
def test_the_same_cursor_twice_is_the_end(
    side: Side, server: Server, cursors: list[str]
) -> None:
    server.answers(
        *(answer({"data": [1], "meta": {"next": cursor}}) for cursor in cursors)
    )
    assert walked(side, CURSOR) == [1] * len(cursors)
    assert len(server.received) == len(cursors)


def test_a_cursor_that_is_no_text_ends_no_worse(side: Side, server: Server) -> None:
    server.answers(answer({"data": [1], "meta": {"next": {"a": [1]}}}))
    assert walked(side, CURSOR) == [1, 1]


def test_offset(side: Side, server: Server) -> None:
    pages = OffsetPages("offset", items=DATA, total=("total",))
    server.answers(
        answer({"data": [1, 2], "total": 5}),
        answer({"data": [3, 4], "total": 5}),
        answer({"data": [5], "total": 5}),
    )
    assert walked(side, pages, query={"offset": 0, "limit": 2}) == [1, 2, 3, 4, 5]
    assert [query["offset"] for query in queries(server)] == ["0", "2", "4"]


def test_offset_from_where_the_caller_begins(side: Side, server: Server) -> None:
    server.answers(answer({"data": [1, 2]}), answer({"data": [3]}), answer({}))
    pages = OffsetPages("offset", items=DATA, total=("total",))
    assert walked(side, pages, query={"offset": 10}) == [1, 2, 3]
    assert [query["offset"] for query in queries(server)] == ["10", "12", "13"]


def test_numbers(side: Side, server: Server) -> None:
    server.answers(answer([1, 2]), answer([3]), answer([]))
    assert walked(side, NumberedPages("page", items=())) == [1, 2, 3]
    assert queries(server) == [{}, {"page": "2"}, {"page": "3"}]


@pytest.mark.parametrize(("first", "asked"), [(0, ["1", "2"]), (1, ["2", "3"])])
def test_numbers_up_to_the_last(
    side: Side, server: Server, first: int, asked: list[str]
) -> None:
    pages = NumberedPages("page", items=DATA, first=first, last=("pages",))
    server.answers(*(answer({"data": [n], "pages": 3}) for n in range(4)))
    assert walked(side, pages) == [0, 1, 2]
    assert [query["page"] for query in queries(server)[1:]] == asked


@pytest.mark.parametrize("pages", [NumberedPages, OffsetPages])
def test_an_api_that_does_not_count_is_not_asked_for_ever(
    side: Side, server: Server, pages: Any
) -> None:
    server.answers(answer([{"id": 1}]))
    assert walked(side, pages("n", items=())) == [{"id": 1}]
    assert len(server.received) == 2


def test_a_single_page_is_all_there_is(side: Side, server: Server) -> None:
    server.answers(answer({"object": "list", "data": [{"id": 1}, {"id": 2}]}))
    assert walked(side, SinglePages(items=("data",))) == [{"id": 1}, {"id": 2}]
    assert len(server.received) == 1


def test_link_header(side: Side, server: Server) -> None:
    server.answers(
        answer([1], Link=f'<{server.url}/other?page=2&q=a%20b>; rel="next"'),
        answer([2], Link='</other?page=3>; rel="last", <?page=3>; rel=next'),
        answer([3], Link='<https://elsewhere.example/>; rel="prev"'),
    )
    found = walked(
        side,
        LinkPages(items=()),
        query={"page": 1},
        headers={"X-Kind": "a"},
        options={"extra_query": {"q": "a b"}, "extra_headers": {"X-Trace": "1"}},
    )
    assert found == [1, 2, 3]
    assert [received.target for received in server.received] == [
        "/things?page=1&q=a%20b",
        "/other?page=2&q=a%20b",
        "/other?page=3",
    ]
    assert {received.header("X-Kind") for received in server.received} == {"a"}
    assert {received.header("X-Trace") for received in server.received} == {"1"}


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<a>; rel="next"', "a"),
        ("<a>;rel=next", "a"),
        ('<a>; title="x, <y>; rel=next"; rel="prev", <b>; REL="last NEXT"', "b"),
        ('<a>; rel="prev"; rel="next"', ""),
        ('<a>; rev="next"', ""),
        ('<a>; rel="nextish"', ""),
        ("next", ""),
        ("<", ""),
        ("", ""),
    ],
)
def test_what_a_link_header_says(header: str, target: str) -> None:
    assert next_link(header) == target


URL = UrlPages(items=DATA, next=("next",))


def test_url(side: Side, server: Server) -> None:
    server.answers(
        answer({"data": [1], "next": "/things/of{all}?after=a"}),
        answer({"data": [2], "next": f"{server.url}/b?x=%C3%A4"}),
        answer({"data": [3], "next": None}),
    )
    assert walked(side, URL, query={"limit": 1}) == [1, 2, 3]
    assert [received.target for received in server.received] == [
        "/things?limit=1",
        "/things/of%7Ball%7D?after=a",
        "/b?x=%C3%A4",
    ]


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/things",
        "//elsewhere.example/things",
        "http://127.0.0.1:1/things",
        "http://user@127.0.0.1:1/",
        "file:///etc/passwd",
        "http://[",
    ],
)
def test_no_other_server_is_asked(side: Side, server: Server, address: str) -> None:
    server.answers(answer({"data": [1], "next": address}))
    client = side.client(
        generated(side, _schemes={"key": Bearer()}, _security=(("key",),)),
        credentials={"key": credential("secret", None, "key")},
    )
    page = side.send(client, listing(URL))
    assert page.data == [1]
    with pytest.raises(APIResponseValidationError, match="the next page is"):
        side.items(page)
    assert len(server.received) == 1


def test_the_same_page_of_a_url_is_not_asked_twice(side: Side, server: Server) -> None:
    server.answers(answer({"data": [1], "next": "/things?page=2"}))
    assert walked(side, URL) == [1, 1]
    assert len(server.received) == 2


def test_credentials_go_along(side: Side, server: Server) -> None:
    server.answers(
        answer({"data": [1], "next": "/things?page=2&key=old"}), answer({"data": [2]})
    )
    client = side.client(
        generated(
            side, _schemes={"key": ApiKey("query", "key")}, _security=(("key",),)
        ),
        credentials={"key": credential("secret", None, "key")},
        default_query={"version": "1"},
    )
    assert side.items(side.send(client, listing(URL))) == [1, 2]
    assert queries(server) == [
        {"version": "1", "key": "secret"},
        {"version": "1", "page": "2", "key": "secret"},
    ]


def test_an_argument_of_the_body(side: Side, server: Server) -> None:
    pages = CursorPages("cursor", in_body=True, items=DATA, next=("next",))
    operation: Operation[Any] = Operation(
        "POST",
        "/search",
        content_type="application/json",
        responses=(Json("Any"),),
        pages=pages,
    )
    server.answers(answer({"data": [1], "next": "b"}), answer({"data": [2]}))
    page = side.send(
        side.client(),
        operation,
        body={"text": "x", "cursor": "a"},
        options={"extra_body": {"more": 1}},
    )
    assert side.items(page) == [1, 2]
    assert [received.json for received in server.received] == [
        {"text": "x", "cursor": "a", "more": 1},
        {"text": "x", "cursor": "b", "more": 1},
    ]


def test_what_the_caller_adds_does_not_hold_the_cursor(
    side: Side, server: Server
) -> None:
    server.answers(
        answer({"data": [1], "meta": {"next": "b"}}), answer({"data": [2], "meta": {}})
    )
    options = {"extra_query": {"cursor": "a", "x": "1"}, "timeout": 5}
    assert walked(side, CURSOR, options=options) == [1, 2]
    assert queries(server) == [{"cursor": "a", "x": "1"}, {"cursor": "b", "x": "1"}]


def test_an_error_in_the_middle(side: Side, server: Server) -> None:
    server.answers(
        answer({"data": [1, 2], "meta": {"next": "b"}}),
        answer({"error": {"message": "broken"}}, 500),
    )
    page = side.send(side.client(max_retries=0), listing(CURSOR))
    assert side.items(page, 2) == [1, 2]
    assert len(server.received) == 1
    with pytest.raises(InternalServerError, match="broken"):
        side.items(page)


def test_a_loop_that_is_left_asks_for_no_more(side: Side, server: Server) -> None:
    server.answers(answer({"data": [1, 2], "meta": {"next": "b"}}))
    page = side.send(side.client(), listing(CURSOR))
    assert side.items(page, 1) == [1]
    assert len(server.received) == 1


def test_page_by_page(side: Side, server: Server) -> None:
    server.answers(
        answer({"data": [1], "meta": {"next": "b"}}), answer({"data": [2], "meta": {}})
    )
    first = side.send(side.client(), listing(CURSOR))
    second = side.wait(first.get_next_page())
    assert second.data == [2]
    assert not second.has_next_page()
    with pytest.raises(RuntimeError, match="no next page"):
        side.wait(second.get_next_page())
    # A page can be left by the same way twice.
    assert side.wait(first.get_next_page()).data == [2]


def test_pages_of_pages(side: Side, server: Server) -> None:
    server.answers(
        answer({"data": [1], "meta": {"next": "b"}}), answer({"data": [2], "meta": {}})
    )
    page = side.send(side.client(), listing(CURSOR))
    assert [each.data for each in side.items(page.iter_pages())] == [[1], [2]]


def test_the_body_is_behind_the_page(side: Side, server: Server) -> None:
    server.answers(answer({"data": [1], "meta": {}}))
    page = side.send(side.client(), listing(CURSOR))
    assert page.keys() == {"data", "meta"}  # the body is a dict here
    with pytest.raises(AttributeError, match=r"Page' has no attribute 'nothing'"):
        page.nothing  # noqa: B018
    assert repr(page).endswith("Page({'data': [1], 'meta': {}})")
    assert copy.copy(page).data == [1]
    with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
        pickle.dumps(page)


def test_nothing_is_asked_before_it_is_awaited() -> None:
    def fail() -> Any:
        raise AssertionError

    pages: AsyncPages[object, object] = AsyncPages(fail)
    assert hasattr(pages, "__await__")
    assert hasattr(pages, "__aiter__")
