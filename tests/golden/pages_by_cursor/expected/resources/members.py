"""The resource `members`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.pages.rules import CursorPages
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
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.pages.page import AsyncPages, Page
    from ..models import IdleResponse, ListResponse

_LIST: Operation[Page[str, ListResponse]] = Operation(
    "GET",
    "/members",
    responses=(Json("ListResponse"),),
    pages=CursorPages("pageToken", items=("members",), next=("next-page-token",)),
)

_IDLE: Operation[Page[int, IdleResponse]] = Operation(
    "GET",
    "/members/idle",
    responses=(Json("IdleResponse"),),
    pages=CursorPages(
        "cursor",
        items=("data",),
        next=("response_metadata", "next_cursor"),
        has_more=("response_metadata", "has_more"),
    ),
)


class Members(Resource):
    """Calls under `members`."""

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[str, ListResponse]:
        """GET /members"""
        return self._send(_LIST, options, query={"pageToken": page_token})

    def idle(
        self,
        *,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[int, IdleResponse]:
        """GET /members/idle"""
        return self._send(_IDLE, options, query={"cursor": cursor})

    @cached_property
    def with_raw_response(self) -> MembersWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return MembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MembersWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return MembersWithStreamingResponse(self)


class MembersWithRawResponse:
    """Calls under `members` that give the response, with status and headers."""

    def __init__(self, members: Members) -> None:
        self.list = raw(members.list)
        self.idle = raw(members.idle)


class MembersWithStreamingResponse:
    """Calls under `members` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, members: Members) -> None:
        self.list = streamed(members.list)
        self.idle = streamed(members.idle)


class AsyncMembers(AsyncResource):
    """Asynchronous calls under `members`."""

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[str, ListResponse]:
        """GET /members"""
        return self._pages(_LIST, options, query={"pageToken": page_token})

    def idle(
        self,
        *,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[int, IdleResponse]:
        """GET /members/idle"""
        return self._pages(_IDLE, options, query={"cursor": cursor})

    @cached_property
    def with_raw_response(self) -> AsyncMembersWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncMembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMembersWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncMembersWithStreamingResponse(self)


class AsyncMembersWithRawResponse:
    """Calls under `members` that give the response, with status and headers."""

    def __init__(self, members: AsyncMembers) -> None:
        self.list = async_raw(members.list)
        self.idle = async_raw(members.idle)


class AsyncMembersWithStreamingResponse:
    """Calls under `members` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, members: AsyncMembers) -> None:
        self.list = async_streamed(members.list)
        self.idle = async_streamed(members.idle)
