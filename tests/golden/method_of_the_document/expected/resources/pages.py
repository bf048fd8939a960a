"""The resource `pages`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_PURGE: Operation[None] = Operation(
    "PURGE",
    "/pages/{id}",
    responses=(Empty(status="204"),),
)

_B_AN_PAGES_ID: Operation[None] = Operation(
    "bAn",
    "/pages/{id}",
    responses=(Empty(status="204"),),
)


class Pages(Resource):
    """Calls under `pages`."""

    def purge(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """PURGE /pages/{id}"""
        return self._send(_PURGE, options, path={"id": id})

    def b_an_pages_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """bAn /pages/{id}"""
        return self._send(_B_AN_PAGES_ID, options, path={"id": id})

    @cached_property
    def with_raw_response(self) -> PagesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return PagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PagesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return PagesWithStreamingResponse(self)


class PagesWithRawResponse:
    """Calls under `pages` that give the response, with status and headers."""

    def __init__(self, pages: Pages) -> None:
        self.purge = raw(pages.purge)
        self.b_an_pages_id = raw(pages.b_an_pages_id)


class PagesWithStreamingResponse:
    """Calls under `pages` that give the response, with a body that is not read yet."""

    def __init__(self, pages: Pages) -> None:
        self.purge = streamed(pages.purge)
        self.b_an_pages_id = streamed(pages.b_an_pages_id)


class AsyncPages(AsyncResource):
    """Asynchronous calls under `pages`."""

    async def purge(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """PURGE /pages/{id}"""
        return await self._send(_PURGE, options, path={"id": id})

    async def b_an_pages_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """bAn /pages/{id}"""
        return await self._send(_B_AN_PAGES_ID, options, path={"id": id})

    @cached_property
    def with_raw_response(self) -> AsyncPagesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncPagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPagesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncPagesWithStreamingResponse(self)


class AsyncPagesWithRawResponse:
    """Calls under `pages` that give the response, with status and headers."""

    def __init__(self, pages: AsyncPages) -> None:
        self.purge = async_raw(pages.purge)
        self.b_an_pages_id = async_raw(pages.b_an_pages_id)


class AsyncPagesWithStreamingResponse:
    """Calls under `pages` that give the response, with a body that is not read yet."""

    def __init__(self, pages: AsyncPages) -> None:
        self.purge = async_streamed(pages.purge)
        self.b_an_pages_id = async_streamed(pages.b_an_pages_id)
