"""The resource `notes`."""

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
    from typing_extensions import Unpack

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions

_PUT_RAW: Operation[None] = Operation(
    "PUT",
    "/notes/raw",
    content_type="application/octet-stream",
    responses=(Empty(status="204"),),
)

_PUT_TEXT: Operation[None] = Operation(
    "PUT",
    "/notes/text",
    content_type="text/plain",
    responses=(Empty(status="204"),),
)


class Notes(Resource):
    """Calls under `notes`."""

    def put_raw(self, *, body: FileInput, **options: Unpack[RequestOptions]) -> None:
        """PUT /notes/raw"""
        return self._send(_PUT_RAW, options, body=body)

    def put_text(
        self,
        *,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /notes/text"""
        return self._send(_PUT_TEXT, options, body=body)

    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return NotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return NotesWithStreamingResponse(self)


class NotesWithRawResponse:
    """Calls under `notes` that give the response, with status and headers."""

    def __init__(self, notes: Notes) -> None:
        self.put_raw = raw(notes.put_raw)
        self.put_text = raw(notes.put_text)


class NotesWithStreamingResponse:
    """Calls under `notes` that give the response, with a body that is not read yet."""

    def __init__(self, notes: Notes) -> None:
        self.put_raw = streamed(notes.put_raw)
        self.put_text = streamed(notes.put_text)


class AsyncNotes(AsyncResource):
    """Asynchronous calls under `notes`."""

    async def put_raw(
        self,
        *,
        body: FileInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /notes/raw"""
        return await self._send(_PUT_RAW, options, body=body)

    async def put_text(
        self,
        *,
        body: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /notes/text"""
        return await self._send(_PUT_TEXT, options, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncNotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncNotesWithStreamingResponse(self)


class AsyncNotesWithRawResponse:
    """Calls under `notes` that give the response, with status and headers."""

    def __init__(self, notes: AsyncNotes) -> None:
        self.put_raw = async_raw(notes.put_raw)
        self.put_text = async_raw(notes.put_text)


class AsyncNotesWithStreamingResponse:
    """Calls under `notes` that give the response, with a body that is not read yet."""

    def __init__(self, notes: AsyncNotes) -> None:
        self.put_raw = async_streamed(notes.put_raw)
        self.put_text = async_streamed(notes.put_text)
