"""The resource `notes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.pages.rules import CursorPages, LastItemPages
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
    from ..models import Note, Notes, SearchResponse

_LIST: Operation[Page[Note, Notes]] = Operation(
    "GET",
    "/notes",
    responses=(Json("Notes"),),
    pages=LastItemPages("since", items=("notes",), id=("number",)),
)

_SEARCH: Operation[Page[Note, SearchResponse]] = Operation(
    "POST",
    "/notes/search",
    content_type="application/json",
    responses=(Json("SearchResponse"),),
    pages=CursorPages("cursor", in_body=True, items=("notes",), next=("next_cursor",)),
)

_QUEUE: Operation[Notes] = Operation("GET", "/notes/queue", responses=(Json("Notes"),))

_GET: Operation[Note] = Operation("GET", "/notes/{id}", responses=(Json("Note"),))


class NotesResource(Resource):
    """Calls under `notes`."""

    def list(
        self,
        *,
        since: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[Note, Notes]:
        """GET /notes"""
        return self._send(_LIST, options, query={"since": since})

    def search(
        self,
        *,
        text: str,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Page[Note, SearchResponse]:
        """POST /notes/search"""
        return self._send(_SEARCH, options, body={"text": text, "cursor": cursor})

    def queue(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Notes:
        """GET /notes/queue"""
        return self._send(_QUEUE, options, query={"offset": offset, "limit": limit})

    def get(self, id: int, **options: Unpack[RequestOptions]) -> Note:
        """GET /notes/{id}"""
        return self._send(_GET, options, path={"id": id})

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return NotesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotesResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return NotesResourceWithStreamingResponse(self)


class NotesResourceWithRawResponse:
    """Calls under `notes` that give the response, with status and headers."""

    def __init__(self, notes: NotesResource) -> None:
        self.list = raw(notes.list)
        self.search = raw(notes.search)
        self.queue = raw(notes.queue)
        self.get = raw(notes.get)


class NotesResourceWithStreamingResponse:
    """Calls under `notes` that give the response, with a body that is not read yet."""

    def __init__(self, notes: NotesResource) -> None:
        self.list = streamed(notes.list)
        self.search = streamed(notes.search)
        self.queue = streamed(notes.queue)
        self.get = streamed(notes.get)


class AsyncNotesResource(AsyncResource):
    """Asynchronous calls under `notes`."""

    def list(
        self,
        *,
        since: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Note, Notes]:
        """GET /notes"""
        return self._pages(_LIST, options, query={"since": since})

    def search(
        self,
        *,
        text: str,
        cursor: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Note, SearchResponse]:
        """POST /notes/search"""
        return self._pages(_SEARCH, options, body={"text": text, "cursor": cursor})

    async def queue(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Notes:
        """GET /notes/queue"""
        return await self._send(
            _QUEUE,
            options,
            query={"offset": offset, "limit": limit},
        )

    async def get(self, id: int, **options: Unpack[RequestOptions]) -> Note:
        """GET /notes/{id}"""
        return await self._send(_GET, options, path={"id": id})

    @cached_property
    def with_raw_response(self) -> AsyncNotesResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncNotesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncNotesResourceWithStreamingResponse(self)


class AsyncNotesResourceWithRawResponse:
    """Calls under `notes` that give the response, with status and headers."""

    def __init__(self, notes: AsyncNotesResource) -> None:
        self.list = async_raw(notes.list)
        self.search = async_raw(notes.search)
        self.queue = async_raw(notes.queue)
        self.get = async_raw(notes.get)


class AsyncNotesResourceWithStreamingResponse:
    """Calls under `notes` that give the response, with a body that is not read yet."""

    def __init__(self, notes: AsyncNotesResource) -> None:
        self.list = async_streamed(notes.list)
        self.search = async_streamed(notes.search)
        self.queue = async_streamed(notes.queue)
        self.get = async_streamed(notes.get)
