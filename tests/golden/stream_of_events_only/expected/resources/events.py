"""The resource `events`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import EventStream, JsonLines, Operation
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
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import Event

_FOLLOW: Operation[Event] = Operation(
    "GET",
    "/events",
    responses=(EventStream("Event"),),
)

_LOG: Operation[Event] = Operation("GET", "/log", responses=(JsonLines("Event"),))


class Events(Resource):
    """Calls under `events`."""

    def follow(self, **options: Unpack[RequestOptions]) -> Stream[Event]:
        """GET /events"""
        return self._stream(_FOLLOW, options)

    def log(self, **options: Unpack[RequestOptions]) -> Stream[Event]:
        """GET /log"""
        return self._stream(_LOG, options)

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return EventsWithStreamingResponse(self)


class EventsWithRawResponse:
    """Calls under `events` that give the response, with status and headers."""

    def __init__(self, events: Events) -> None:
        self.follow = raw(events.follow)
        self.log = raw(events.log)


class EventsWithStreamingResponse:
    """Calls under `events` that give the response, with a body that is not read yet."""

    def __init__(self, events: Events) -> None:
        self.follow = streamed(events.follow)
        self.log = streamed(events.log)


class AsyncEvents(AsyncResource):
    """Asynchronous calls under `events`."""

    async def follow(self, **options: Unpack[RequestOptions]) -> AsyncStream[Event]:
        """GET /events"""
        return await self._stream(_FOLLOW, options)

    async def log(self, **options: Unpack[RequestOptions]) -> AsyncStream[Event]:
        """GET /log"""
        return await self._stream(_LOG, options)

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncEventsWithStreamingResponse(self)


class AsyncEventsWithRawResponse:
    """Calls under `events` that give the response, with status and headers."""

    def __init__(self, events: AsyncEvents) -> None:
        self.follow = async_raw(events.follow)
        self.log = async_raw(events.log)


class AsyncEventsWithStreamingResponse:
    """Calls under `events` that give the response, with a body that is not read yet."""

    def __init__(self, events: AsyncEvents) -> None:
        self.follow = async_streamed(events.follow)
        self.log = async_streamed(events.log)
