"""The resource `events`."""

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
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from typing_extensions import Unpack

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from ..models import Event
    from ..params import EventParam

_SEND: Operation[None] = Operation(
    "POST",
    "/events",
    content_type="application/jsonl",
    responses=(Empty(status="204"),),
)

_SEND_LISTED: Operation[None] = Operation(
    "POST",
    "/listed",
    content_type="application/json-seq",
    responses=(Empty(status="204"),),
)


class Events(Resource):
    """Calls under `events`."""

    def send(
        self,
        *,
        body: Iterable[Event | EventParam] | FileInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /events"""
        return self._send(_SEND, options, body=body)

    def send_listed(
        self,
        *,
        body: Iterable[Event | EventParam] | FileInput | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /listed"""
        return self._send(_SEND_LISTED, options, body=body)

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
        self.send = raw(events.send)
        self.send_listed = raw(events.send_listed)


class EventsWithStreamingResponse:
    """Calls under `events` that give the response, with a body that is not read yet."""

    def __init__(self, events: Events) -> None:
        self.send = streamed(events.send)
        self.send_listed = streamed(events.send_listed)


class AsyncEvents(AsyncResource):
    """Asynchronous calls under `events`."""

    async def send(
        self,
        *,
        body: (
            Iterable[Event | EventParam] | AsyncIterable[Event | EventParam] | FileInput
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /events"""
        return await self._send(_SEND, options, body=body)

    async def send_listed(
        self,
        *,
        body: (
            Iterable[Event | EventParam]
            | AsyncIterable[Event | EventParam]
            | FileInput
            | Unset
        ) = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /listed"""
        return await self._send(_SEND_LISTED, options, body=body)

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
        self.send = async_raw(events.send)
        self.send_listed = async_raw(events.send_listed)


class AsyncEventsWithStreamingResponse:
    """Calls under `events` that give the response, with a body that is not read yet."""

    def __init__(self, events: AsyncEvents) -> None:
        self.send = async_streamed(events.send)
        self.send_listed = async_streamed(events.send_listed)
