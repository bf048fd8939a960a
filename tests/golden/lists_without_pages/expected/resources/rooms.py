"""The resource `rooms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
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
    from ..models import AddResponse, ChangesResponse, FloorsResponse, Room

_LIST: Operation[builtins.list[Room]] = Operation(
    "GET",
    "/rooms",
    responses=(Json("list[Room]"),),
)

_NUMBERED: Operation[builtins.list[Room]] = Operation(
    "GET",
    "/rooms/numbered",
    responses=(Json("list[Room]"),),
)

_CHANGES: Operation[ChangesResponse] = Operation(
    "GET",
    "/rooms/changes",
    responses=(Json("ChangesResponse"),),
)

_FLOORS: Operation[FloorsResponse] = Operation(
    "GET",
    "/rooms/floors",
    responses=(Json("FloorsResponse"),),
)

_ADD: Operation[AddResponse] = Operation(
    "POST",
    "/rooms/floors",
    responses=(Json("AddResponse"),),
)


class Rooms(Resource):
    """Calls under `rooms`."""

    def list(
        self,
        *,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Room]:
        """GET /rooms"""
        return self._send(_LIST, options, query={"after": after, "limit": limit})

    def numbered(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Room]:
        """GET /rooms/numbered"""
        return self._send(
            _NUMBERED,
            options,
            query={"page": page, "per_page": per_page},
        )

    def changes(
        self,
        *,
        position: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChangesResponse:
        """GET /rooms/changes"""
        return self._send(_CHANGES, options, query={"position": position})

    def floors(
        self,
        *,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FloorsResponse:
        """GET /rooms/floors"""
        return self._send(_FLOORS, options, query={"cursor": cursor})

    def add(
        self,
        *,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AddResponse:
        """POST /rooms/floors"""
        return self._send(_ADD, options, query={"cursor": cursor})

    @cached_property
    def with_raw_response(self) -> RoomsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return RoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RoomsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return RoomsWithStreamingResponse(self)


class RoomsWithRawResponse:
    """Calls under `rooms` that give the response, with status and headers."""

    def __init__(self, rooms: Rooms) -> None:
        self.list = raw(rooms.list)
        self.numbered = raw(rooms.numbered)
        self.changes = raw(rooms.changes)
        self.floors = raw(rooms.floors)
        self.add = raw(rooms.add)


class RoomsWithStreamingResponse:
    """Calls under `rooms` that give the response, with a body that is not read yet."""

    def __init__(self, rooms: Rooms) -> None:
        self.list = streamed(rooms.list)
        self.numbered = streamed(rooms.numbered)
        self.changes = streamed(rooms.changes)
        self.floors = streamed(rooms.floors)
        self.add = streamed(rooms.add)


class AsyncRooms(AsyncResource):
    """Asynchronous calls under `rooms`."""

    async def list(
        self,
        *,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Room]:
        """GET /rooms"""
        return await self._send(_LIST, options, query={"after": after, "limit": limit})

    async def numbered(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Room]:
        """GET /rooms/numbered"""
        return await self._send(
            _NUMBERED,
            options,
            query={"page": page, "per_page": per_page},
        )

    async def changes(
        self,
        *,
        position: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChangesResponse:
        """GET /rooms/changes"""
        return await self._send(_CHANGES, options, query={"position": position})

    async def floors(
        self,
        *,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> FloorsResponse:
        """GET /rooms/floors"""
        return await self._send(_FLOORS, options, query={"cursor": cursor})

    async def add(
        self,
        *,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AddResponse:
        """POST /rooms/floors"""
        return await self._send(_ADD, options, query={"cursor": cursor})

    @cached_property
    def with_raw_response(self) -> AsyncRoomsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncRoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncRoomsWithStreamingResponse(self)


class AsyncRoomsWithRawResponse:
    """Calls under `rooms` that give the response, with status and headers."""

    def __init__(self, rooms: AsyncRooms) -> None:
        self.list = async_raw(rooms.list)
        self.numbered = async_raw(rooms.numbered)
        self.changes = async_raw(rooms.changes)
        self.floors = async_raw(rooms.floors)
        self.add = async_raw(rooms.add)


class AsyncRoomsWithStreamingResponse:
    """Calls under `rooms` that give the response, with a body that is not read yet."""

    def __init__(self, rooms: AsyncRooms) -> None:
        self.list = async_streamed(rooms.list)
        self.numbered = async_streamed(rooms.numbered)
        self.changes = async_streamed(rooms.changes)
        self.floors = async_streamed(rooms.floors)
        self.add = async_streamed(rooms.add)
