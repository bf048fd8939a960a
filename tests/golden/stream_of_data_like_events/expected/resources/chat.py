"""The resource `chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import EventStream, Operation
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
    from ..models import (
        ChatResponse,
        EnvelopesResponseEvent,
        RecordsResponseEvent,
        TextsResponse,
        TicksResponseEventTick,
    )

_CHAT: Operation[ChatResponse] = Operation(
    "GET",
    "/chat",
    responses=(EventStream("ChatResponse"),),
)

_ENVELOPES: Operation[EnvelopesResponseEvent] = Operation(
    "GET",
    "/envelopes",
    responses=(EventStream("EnvelopesResponseEvent"),),
)

_RECORDS: Operation[RecordsResponseEvent] = Operation(
    "GET",
    "/records",
    responses=(EventStream("RecordsResponseEvent"),),
)

_TEXTS: Operation[TextsResponse] = Operation(
    "GET",
    "/texts",
    responses=(EventStream("TextsResponse"),),
)

_TICKS: Operation[TicksResponseEventTick | int] = Operation(
    "GET",
    "/ticks",
    responses=(EventStream("TicksResponseEventTick | int"),),
)


class Chat(Resource):
    """Calls under `chat`."""

    def chat(self, **options: Unpack[RequestOptions]) -> Stream[ChatResponse]:
        """GET /chat"""
        return self._stream(_CHAT, options)

    def envelopes(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[EnvelopesResponseEvent]:
        """GET /envelopes"""
        return self._stream(_ENVELOPES, options)

    def records(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[RecordsResponseEvent]:
        """GET /records"""
        return self._stream(_RECORDS, options)

    def texts(self, **options: Unpack[RequestOptions]) -> Stream[TextsResponse]:
        """GET /texts"""
        return self._stream(_TEXTS, options)

    def ticks(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[TicksResponseEventTick | int]:
        """GET /ticks"""
        return self._stream(_TICKS, options)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ChatWithStreamingResponse(self)


class ChatWithRawResponse:
    """Calls under `chat` that give the response, with status and headers."""

    def __init__(self, chat: Chat) -> None:
        self.chat = raw(chat.chat)
        self.envelopes = raw(chat.envelopes)
        self.records = raw(chat.records)
        self.texts = raw(chat.texts)
        self.ticks = raw(chat.ticks)


class ChatWithStreamingResponse:
    """Calls under `chat` that give the response, with a body that is not read yet."""

    def __init__(self, chat: Chat) -> None:
        self.chat = streamed(chat.chat)
        self.envelopes = streamed(chat.envelopes)
        self.records = streamed(chat.records)
        self.texts = streamed(chat.texts)
        self.ticks = streamed(chat.ticks)


class AsyncChat(AsyncResource):
    """Asynchronous calls under `chat`."""

    async def chat(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ChatResponse]:
        """GET /chat"""
        return await self._stream(_CHAT, options)

    async def envelopes(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[EnvelopesResponseEvent]:
        """GET /envelopes"""
        return await self._stream(_ENVELOPES, options)

    async def records(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[RecordsResponseEvent]:
        """GET /records"""
        return await self._stream(_RECORDS, options)

    async def texts(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[TextsResponse]:
        """GET /texts"""
        return await self._stream(_TEXTS, options)

    async def ticks(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[TicksResponseEventTick | int]:
        """GET /ticks"""
        return await self._stream(_TICKS, options)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncChatWithStreamingResponse(self)


class AsyncChatWithRawResponse:
    """Calls under `chat` that give the response, with status and headers."""

    def __init__(self, chat: AsyncChat) -> None:
        self.chat = async_raw(chat.chat)
        self.envelopes = async_raw(chat.envelopes)
        self.records = async_raw(chat.records)
        self.texts = async_raw(chat.texts)
        self.ticks = async_raw(chat.ticks)


class AsyncChatWithStreamingResponse:
    """Calls under `chat` that give the response, with a body that is not read yet."""

    def __init__(self, chat: AsyncChat) -> None:
        self.chat = async_streamed(chat.chat)
        self.envelopes = async_streamed(chat.envelopes)
        self.records = async_streamed(chat.records)
        self.texts = async_streamed(chat.texts)
        self.ticks = async_streamed(chat.ticks)
