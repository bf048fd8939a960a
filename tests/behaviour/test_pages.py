"""Lists in pages, of generated clients against a server, sync and async.

The flagship has whole lists only, so the clients are those of golden cases.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest
from behaviour import samples
from behaviour.calls import AsyncCall, SyncCall
from behaviour.server import Server, reply
from golden.cases import FOLDER, outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from behaviour.calls import Call

CASES = (
    "pages_after_the_last_item",
    "pages_by_address",
    "pages_by_config",
    "pages_by_cursor",
    "pages_by_number",
)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The packages of the cases, by their names."""
    folder = tmp_path_factory.mktemp("packages")
    for case in CASES:
        for path, text in outcome(FOLDER / case).items():
            file = folder / case / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    yield {case: importlib.import_module(case) for case in CASES}
    sys.path.remove(str(folder))


class SyncPages(SyncCall):
    """Calls of the sync client of a package."""

    package: ModuleType

    def use(self, **settings: Any) -> Any:
        client = self.package.Client(base_url=self.server.url, **settings)
        client._sleep = self._sleep
        self._clients.append(client)
        return client


class AsyncPages(AsyncCall):
    """Calls of the async client of a package."""

    package: ModuleType

    def use(self, **settings: Any) -> Any:
        client = self.package.AsyncClient(base_url=self.server.url, **settings)
        client._sleep = self._sleep
        self._clients.append(client)
        return client


@pytest.fixture(params=[SyncPages, AsyncPages], ids=["sync", "async"])
def paged(
    request: pytest.FixtureRequest, server: Server, packages: dict[str, Any]
) -> Iterator[Any]:
    """What makes calls of the client of a case."""
    made: list[Any] = []

    def use(case: str) -> Any:
        call = request.param(server)
        call.package = packages[case]
        made.append(call)
        return call

    yield use
    for call in made:
        call.close()


def targets(server: Server) -> list[str]:
    return [received.target for received in server.received]


def files(*ids: str, more: bool = True) -> Any:
    return reply({"data": [{"id": each} for each in ids], "has_more": more})


def test_a_loop_over_the_call_walks_all_pages(paged: Any, server: Server) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a", "b"), files("c", more=False))
    found = call.items(call.client.files.list(limit=2))
    assert found == [call.package.models.File(id=each) for each in "abc"]
    assert targets(server) == ["/files?limit=2", "/files?limit=2&after=b"]


def test_a_page_is_one_request(paged: Any, server: Server) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a"))
    page = call("files.list", after="x", extra_headers={"X-Trace": "1"})
    assert targets(server) == ["/files?after=x"]
    assert isinstance(page.body, call.package.models.FileList)
    assert [file.id for file in page.data] == ["a"]
    assert page.has_more is True  # as in code that was written for the body
    assert page.to_dict() == {"data": [{"id": "a"}], "has_more": True}
    assert page.has_next_page()
    server.answers(files("b", more=False))
    following = call.wait(page.get_next_page())
    assert [file.id for file in following.data] == ["b"]
    assert not following.has_next_page()
    assert server.last.target == "/files?after=a"
    assert server.last.header("X-Trace") == "1"


def test_pages_one_by_one(paged: Any, server: Server) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a", "b"), files("c", more=False))
    sizes = [
        len(page.data) for page in call.items(call.client.files.list().iter_pages())
    ]
    assert sizes == [2, 1]


def test_an_error_in_the_middle_leaves_what_was_there(
    paged: Any, server: Server
) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a", "b"), reply({"error": "no"}, 404))
    page = call("files.list")
    assert len(call.items(page, 2)) == 2
    with pytest.raises(call.package.NotFoundError, match="404: no"):
        call.items(page)


def test_a_page_is_asked_for_again_when_it_fails(paged: Any, server: Server) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a"), reply({}, 500), files("b", more=False))
    assert len(call.items(call.client.files.list())) == 2
    assert len(server.received) == 3


def test_a_loop_that_is_left_asks_for_no_more(paged: Any, server: Server) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a", "b"))
    assert len(call.items(call.client.files.list(), 1)) == 1
    assert len(server.received) == 1


def test_a_raw_response_has_a_page(paged: Any, server: Server) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a"), files("b", more=False))
    raw = call("files.with_raw_response.list", limit=1)
    assert raw.status_code == 200
    page = raw.parse()
    assert len(server.received) == 1
    assert [file.id for file in call.items(page)] == ["a", "b"]


def test_a_response_that_is_read_later_has_a_page(paged: Any, server: Server) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(files("a"), files("b", more=False))
    manager = call.client.files.with_streaming_response.list()
    page = call.within(manager, lambda response: response.parse())
    assert [file.id for file in call.items(page)] == ["a", "b"]


def test_an_unknown_argument(paged: Any) -> None:
    call = paged("pages_after_the_last_item")
    with pytest.raises(TypeError, match="did you mean"):
        call.client.files.list(time_out=1)


def test_a_body_of_another_kind_is_a_page_without_items(
    paged: Any, server: Server
) -> None:
    call = paged("pages_after_the_last_item")
    server.answers(reply([1, 2]))
    page = call("files.list")
    assert page.data == []
    assert page.body == [1, 2]
    assert not page.has_next_page()


def test_cursors(paged: Any, server: Server) -> None:
    call = paged("pages_by_cursor")
    server.answers(
        reply({"members": ["a"], "next-page-token": "t&"}),
        reply({"members": ["b"], "next-page-token": None}),
    )
    assert call.items(call.client.members.list()) == ["a", "b"]
    assert targets(server) == ["/members", "/members?pageToken=t%26"]
    server.answers(
        reply({"data": [1], "response_metadata": {"next_cursor": "c"}}),
        reply({"data": [2], "response_metadata": {"next_cursor": ""}}),
    )
    assert call.items(call.client.members.idle()) == [1, 2]
    assert server.last.target == "/members/idle?cursor=c"


def test_numbers_and_offsets(paged: Any, server: Server) -> None:
    call = paged("pages_by_number")
    one, two = {"number": 1}, {"number": 2}
    server.answers(reply([one]), reply([two]), reply([]))
    assert [order.number for order in call.items(call.client.orders.list())] == [1, 2]
    server.answers(
        reply({"items": [one], "totalPages": 2}),
        reply({"items": [two], "totalPages": 2}),
    )
    assert len(call.items(call.client.orders.open(page_size=1))) == 2
    server.answers(
        reply({"orders": [one, two], "meta": {"total_count": 3}}),
        reply({"orders": [one], "meta": {"total_count": 3}}),
    )
    assert len(call.items(call.client.orders.late(offset=0))) == 3
    assert targets(server) == [
        "/orders",
        "/orders?page=2",
        "/orders?page=3",
        "/orders/open?pageSize=1",
        "/orders/open?pageSize=1&pageIndex=1",
        "/orders/late?offset=0",
        "/orders/late?offset=2",
    ]


def test_addresses(paged: Any, server: Server) -> None:
    call = paged("pages_by_address")
    link = {"Link": f'<{server.url}/by/number?page=2>; rel="next"'}
    server.answers(reply([{"number": 1}], 200, link), reply([{"number": 2}]))
    found = call.items(call.client.issues.list(per_page=1))
    assert [issue.number for issue in found] == [1, 2]
    server.answers(
        reply({"issues": [{"number": 1}], "next_page_uri": "?page=2"}),
        reply({"issues": [{"number": 2}], "next_page_uri": None}),
    )
    assert len(call.items(call.client.issues.closed())) == 2
    server.answers(
        reply({"results": [{}], "_links": {"next": {"href": "/issues/mine/2"}}}),
        reply({"results": [{}], "_links": {}}),
    )
    assert len(call.items(call.client.issues.mine())) == 2
    assert targets(server) == [
        "/issues?per_page=1",
        "/by/number?page=2",
        "/issues/closed",
        "/issues/closed?page=2",
        "/issues/mine",
        "/issues/mine/2",
    ]


def test_what_the_config_says(paged: Any, server: Server) -> None:
    call = paged("pages_by_config")
    server.answers(reply({"notes": [{"number": 7}]}), reply({"notes": []}))
    assert len(call.items(call.client.notes.list())) == 1
    assert server.last.target == "/notes?since=7"
    server.answers(
        reply({"notes": [{"number": 1}], "next_cursor": "b"}), reply({"notes": [{}]})
    )
    found = call.items(call.client.notes.search(text="x", cursor="a"))
    assert len(found) == 2
    assert [received.json for received in server.received[2:]] == [
        {"text": "x", "cursor": "a"},
        {"text": "x", "cursor": "b"},
    ]
    server.answers(reply({"notes": [{}]}))
    body = call("notes.queue")
    assert isinstance(body, call.package.models.Notes)


def test_pages_are_awaited_together_and_only_then_asked_for(
    server: Server, packages: dict[str, Any]
) -> None:
    server.answers(files("a", more=False))
    package = packages["pages_after_the_last_item"]

    async def main() -> None:
        async with package.AsyncClient(base_url=server.url) as client:
            calls = [client.files.list(), client.files.list()]
            assert not server.received
            for page in await asyncio.gather(*calls):
                assert [file.id for file in page.data] == ["a"]
        assert len(server.received) == 2

    asyncio.run(main())


def test_a_list_that_comes_whole_is_looped_over(call: Call) -> None:
    call.server.answers(reply(samples.listed(samples.FILE, samples.FILE)))
    found = call.items(call.client.files.list())
    assert [file.to_dict() for file in found] == [samples.FILE, samples.FILE]
    assert len(call.server.received) == 1
