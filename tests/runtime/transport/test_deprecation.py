"""Deprecated methods: who is warned, where, and that nothing else changes."""

# pyright: reportDeprecated=false

from __future__ import annotations

import inspect
import sys
import warnings
from typing import TYPE_CHECKING, Any, Literal, cast, overload

import pytest
from loopback.sides import AsyncSide, Side
from runtime.client import AsyncClient, Client
from runtime.deprecation import deprecated
from runtime.operation import Json, Operation
from runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from loopback.server import Server
    from runtime.operation import RequestOptions
    from typing_extensions import Unpack

GET: Operation[Any] = Operation("GET", "/jobs", responses=(Json("Any"),))


class Jobs(Resource):
    """As the generator writes it."""

    @deprecated("jobs.list is deprecated")
    def list(self, limit: int = 3, **options: Unpack[RequestOptions]) -> Any:
        """List the jobs."""
        return self._send(GET, options, query={"limit": limit})

    @overload
    def either(self, *, stream: Literal[True]) -> int: ...
    @overload
    def either(self, *, stream: Literal[False]) -> str: ...
    @deprecated("jobs.either is deprecated")
    def either(self, *, stream: bool) -> int | str:
        """Give what is asked for."""
        return 1 if stream else "1"


class AsyncJobs(AsyncResource):
    """As the generator writes it."""

    @deprecated("jobs.list is deprecated")
    async def list(self, limit: int = 3, **options: Unpack[RequestOptions]) -> Any:
        """List the jobs."""
        return await self._send(GET, options, query={"limit": limit})


def jobs_of(side: Side) -> Any:
    client: object = side.client()
    if isinstance(client, AsyncClient):
        return AsyncJobs(client)
    return Jobs(cast("Client", client))


def test_who_calls_is_warned(side: Side, server: Server) -> None:
    jobs = jobs_of(side)
    with pytest.warns(DeprecationWarning, match="jobs.list is deprecated") as caught:
        made = jobs.list(limit=4)
    assert [each.filename for each in caught] == [__file__]
    assert side.wait(made) == {}
    assert server.last.query == [("limit", "4")]


def test_once_for_each_line(side: Side, server: Server) -> None:
    jobs = jobs_of(side)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            side.wait(jobs.list())
        side.wait(jobs.list())
    lines = [each.lineno for each in caught]
    assert len(lines) == 2
    assert lines[1] == lines[0] + 1


def test_through_the_views(side: Side, server: Server) -> None:
    jobs = jobs_of(side)

    async def entered() -> Any:
        async with async_streamed(jobs.list)() as response:
            return await response.json()

    async def awaited() -> Any:
        return (await async_raw(jobs.list)()).parse()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if isinstance(side, AsyncSide):
            found = [side.wait(awaited()), side.wait(entered())]
        else:
            found = [raw(jobs.list)().parse()]
            with streamed(jobs.list)() as response:
                found.append(response.json())
    assert found == [{}, {}]
    assert [each.filename for each in caught] == [__file__] * 2


def test_nothing_else_changes() -> None:
    for kind in (Jobs, AsyncJobs):
        assert kind.list.__name__ == "list"
        assert kind.list.__doc__ == "List the jobs."
        assert str(inspect.signature(kind.list)).startswith("(self, limit: 'int' = 3")
        assert getattr(kind.list, "__deprecated__", "") == "jobs.list is deprecated"
    assert not inspect.iscoroutinefunction(Jobs.list)
    if sys.version_info >= (3, 12):
        assert inspect.iscoroutinefunction(AsyncJobs.list)


def test_overloads() -> None:
    jobs = Jobs(cast("Client", None))
    with pytest.warns(DeprecationWarning, match="either"):
        assert jobs.either(stream=True) == 1


@pytest.mark.filterwarnings("ignore:jobs.list:DeprecationWarning")
def test_an_unknown_keyword_names_the_method(side: Side) -> None:
    jobs = jobs_of(side)
    wrong: dict[str, Any] = {"limti": 4}
    with pytest.raises(TypeError, match=r"list\(\).*did you mean 'limit'"):
        side.wait(jobs.list(**wrong))
