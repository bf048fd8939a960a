"""The resource `issues`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.pages.rules import LinkPages, UrlPages
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import builtins

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.pages.page import AsyncPages, Page
    from ..models import ClosedResponse, Issue, MineResponse

_LIST: Operation[Page[Issue, builtins.list[Issue]]] = Operation(
    "GET",
    "/issues",
    responses=(Json("list[Issue]"),),
    pages=LinkPages(items=()),
)

_CLOSED: Operation[Page[Issue, ClosedResponse]] = Operation(
    "GET",
    "/issues/closed",
    responses=(Json("ClosedResponse"),),
    pages=UrlPages(items=("issues",), next=("next_page_uri",)),
)

_MINE: Operation[Page[Issue, MineResponse]] = Operation(
    "GET",
    "/issues/mine",
    responses=(Json("MineResponse"),),
    pages=UrlPages(items=("results",), next=("_links", "next", "href")),
)


class Issues(Resource):
    """Calls under `issues`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[Issue, builtins.list[Issue]]:
        """GET /issues

        Args:
            page: The API's default is 1.
        """
        return self._send(_LIST, options, query={"page": page, "per_page": per_page})

    def closed(self, **options: Unpack[RequestOptions]) -> Page[Issue, ClosedResponse]:
        """GET /issues/closed"""
        return self._send(_CLOSED, options)

    def mine(self, **options: Unpack[RequestOptions]) -> Page[Issue, MineResponse]:
        """GET /issues/mine"""
        return self._send(_MINE, options)

    @cached_property
    def with_raw_response(self) -> IssuesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return IssuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IssuesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return IssuesWithStreamingResponse(self)


class IssuesWithRawResponse:
    """Calls under `issues` that give the response, with status and headers."""

    def __init__(self, issues: Issues) -> None:
        from .._runtime.responses.typed_responses import typed_raw
        from ..headers import IssuesListHeaders

        self.list = typed_raw(issues.list, IssuesListHeaders)
        self.closed = raw(issues.closed)
        self.mine = raw(issues.mine)


class IssuesWithStreamingResponse:
    """Calls under `issues` that give the response, with a body that is not read yet."""

    def __init__(self, issues: Issues) -> None:
        from .._runtime.responses.typed_responses import typed_streamed
        from ..headers import IssuesListHeaders

        self.list = typed_streamed(issues.list, IssuesListHeaders)
        self.closed = streamed(issues.closed)
        self.mine = streamed(issues.mine)


class AsyncIssues(AsyncResource):
    """Asynchronous calls under `issues`."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Issue, builtins.list[Issue]]:
        """GET /issues

        Args:
            page: The API's default is 1.
        """
        return self._pages(_LIST, options, query={"page": page, "per_page": per_page})

    def closed(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Issue, ClosedResponse]:
        """GET /issues/closed"""
        return self._pages(_CLOSED, options)

    def mine(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Issue, MineResponse]:
        """GET /issues/mine"""
        return self._pages(_MINE, options)

    @cached_property
    def with_raw_response(self) -> AsyncIssuesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncIssuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIssuesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncIssuesWithStreamingResponse(self)


class AsyncIssuesWithRawResponse:
    """Calls under `issues` that give the response, with status and headers."""

    def __init__(self, issues: AsyncIssues) -> None:
        from .._runtime.responses.typed_responses import async_typed_raw
        from ..headers import IssuesListHeaders

        self.list = async_typed_raw(issues.list, IssuesListHeaders)
        self.closed = async_raw(issues.closed)
        self.mine = async_raw(issues.mine)


class AsyncIssuesWithStreamingResponse:
    """Calls under `issues` that give the response, with a body that is not read yet."""

    def __init__(self, issues: AsyncIssues) -> None:
        from .._runtime.responses.typed_responses import async_typed_streamed
        from ..headers import IssuesListHeaders

        self.list = async_typed_streamed(issues.list, IssuesListHeaders)
        self.closed = async_streamed(issues.closed)
        self.mine = async_streamed(issues.mine)
