"""The resource `search`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation, Style
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
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr

_FIND: Operation[None] = Operation(
    "GET",
    "/search/{ids}",
    responses=(Empty(status="204"),),
    path_styles={"ids": Style("label", explode=True)},
    query_styles={
        "tags": Style("form", explode=False),
        "piped": Style("pipeDelimited", explode=False),
        "filter": Style("deepObject", explode=True),
        "raw": Style("form", explode=True, allow_reserved=True),
    },
    header_styles={"X-Ids": Style("simple", explode=True)},
)


class Search(Resource):
    """Calls under `search`."""

    def find(
        self,
        ids: SequenceNotStr[str],
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        piped: Sequence[int] | Unset = UNSET,
        filter: Mapping[str, str] | Unset = UNSET,
        raw: str | Unset = UNSET,
        plain: SequenceNotStr[str] | Unset = UNSET,
        x_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search/{ids}"""
        return self._send(
            _FIND,
            options,
            path={"ids": ids},
            query={
                "tags": tags,
                "piped": piped,
                "filter": filter,
                "raw": raw,
                "plain": plain,
            },
            headers={"X-Ids": x_ids},
        )

    @cached_property
    def with_raw_response(self) -> SearchWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return SearchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SearchWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return SearchWithStreamingResponse(self)


class SearchWithRawResponse:
    """Calls under `search` that give the response, with status and headers."""

    def __init__(self, search: Search) -> None:
        self.find = raw(search.find)


class SearchWithStreamingResponse:
    """Calls under `search` that give the response, with a body that is not read yet."""

    def __init__(self, search: Search) -> None:
        self.find = streamed(search.find)


class AsyncSearch(AsyncResource):
    """Asynchronous calls under `search`."""

    async def find(
        self,
        ids: SequenceNotStr[str],
        *,
        tags: SequenceNotStr[str] | Unset = UNSET,
        piped: Sequence[int] | Unset = UNSET,
        filter: Mapping[str, str] | Unset = UNSET,
        raw: str | Unset = UNSET,
        plain: SequenceNotStr[str] | Unset = UNSET,
        x_ids: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search/{ids}"""
        return await self._send(
            _FIND,
            options,
            path={"ids": ids},
            query={
                "tags": tags,
                "piped": piped,
                "filter": filter,
                "raw": raw,
                "plain": plain,
            },
            headers={"X-Ids": x_ids},
        )

    @cached_property
    def with_raw_response(self) -> AsyncSearchWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncSearchWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSearchWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncSearchWithStreamingResponse(self)


class AsyncSearchWithRawResponse:
    """Calls under `search` that give the response, with status and headers."""

    def __init__(self, search: AsyncSearch) -> None:
        self.find = async_raw(search.find)


class AsyncSearchWithStreamingResponse:
    """Calls under `search` that give the response, with a body that is not read yet."""

    def __init__(self, search: AsyncSearch) -> None:
        self.find = async_streamed(search.find)
