"""The resource `chats`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import EventStream, Json, JsonLines, Operation
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
    from .._runtime.streams.stream import AsyncStream, Stream
    from ..models import ChatResponse, ChatStreamResponse
    from ..params import ChatsCreateChatParams

_CREATE_CHAT: Operation[ChatResponse] = Operation(
    "POST",
    "/chats",
    content_type="application/json",
    responses=(
        Json("ChatResponse"),
        EventStream("ChatStreamResponse"),
        JsonLines("ChatStreamResponse", media_type="application/json"),
    ),
)


class Chats(Resource):
    """Calls under `chats`."""

    @overload
    def create_chat(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[ChatsCreateChatParams],
    ) -> ChatResponse: ...

    @overload
    def create_chat(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[ChatsCreateChatParams],
    ) -> Stream[ChatStreamResponse]: ...

    @overload
    def create_chat(
        self,
        *,
        stream: bool | None,
        **params: Unpack[ChatsCreateChatParams],
    ) -> ChatResponse | Stream[ChatStreamResponse]: ...

    def create_chat(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChatResponse | Stream[ChatStreamResponse]:
        """POST /chats"""
        return self._send_or_stream(
            _CREATE_CHAT,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> ChatsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ChatsWithStreamingResponse(self)


class ChatsWithRawResponse:
    """Calls under `chats` that give the response, with status and headers."""

    def __init__(self, chats: Chats) -> None:
        self.create_chat = raw(chats.create_chat)


class ChatsWithStreamingResponse:
    """Calls under `chats` that give the response, with a body that is not read yet."""

    def __init__(self, chats: Chats) -> None:
        self.create_chat = streamed(chats.create_chat)


class AsyncChats(AsyncResource):
    """Asynchronous calls under `chats`."""

    @overload
    async def create_chat(
        self,
        *,
        stream: Literal[False] | None | Unset = UNSET,
        **params: Unpack[ChatsCreateChatParams],
    ) -> ChatResponse: ...

    @overload
    async def create_chat(
        self,
        *,
        stream: Literal[True],
        **params: Unpack[ChatsCreateChatParams],
    ) -> AsyncStream[ChatStreamResponse]: ...

    @overload
    async def create_chat(
        self,
        *,
        stream: bool | None,
        **params: Unpack[ChatsCreateChatParams],
    ) -> ChatResponse | AsyncStream[ChatStreamResponse]: ...

    async def create_chat(
        self,
        *,
        prompt: str | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ChatResponse | AsyncStream[ChatStreamResponse]:
        """POST /chats"""
        return await self._send_or_stream(
            _CREATE_CHAT,
            options,
            stream=stream,
            body={"prompt": prompt, "stream": stream},
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncChatsWithStreamingResponse(self)


class AsyncChatsWithRawResponse:
    """Calls under `chats` that give the response, with status and headers."""

    def __init__(self, chats: AsyncChats) -> None:
        self.create_chat = async_raw(chats.create_chat)


class AsyncChatsWithStreamingResponse:
    """Calls under `chats` that give the response, with a body that is not read yet."""

    def __init__(self, chats: AsyncChats) -> None:
        self.create_chat = async_streamed(chats.create_chat)
