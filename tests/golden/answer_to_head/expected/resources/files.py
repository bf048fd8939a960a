"""The resource `files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Operation
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_LOOK: Operation[None] = Operation(
    "HEAD",
    "/files/{id}",
    responses=(Empty(media_type="application/json"), Empty(media_type="text/plain")),
)


class Files(Resource):
    """Calls under `files`."""

    def look(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """HEAD /files/{id}"""
        return self._send(_LOOK, options, path={"id": id})

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return FilesWithStreamingResponse(self)


class FilesWithRawResponse:
    """Calls under `files` that give the response, with status and headers."""

    def __init__(self, files: Files) -> None:
        from .._runtime.responses.typed_responses import typed_raw
        from ..headers import FilesLookHeaders

        self.look = typed_raw(files.look, FilesLookHeaders)


class FilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: Files) -> None:
        from .._runtime.responses.typed_responses import typed_streamed
        from ..headers import FilesLookHeaders

        self.look = typed_streamed(files.look, FilesLookHeaders)


class AsyncFiles(AsyncResource):
    """Asynchronous calls under `files`."""

    async def look(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """HEAD /files/{id}"""
        return await self._send(_LOOK, options, path={"id": id})

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncFilesWithStreamingResponse(self)


class AsyncFilesWithRawResponse:
    """Calls under `files` that give the response, with status and headers."""

    def __init__(self, files: AsyncFiles) -> None:
        from .._runtime.responses.typed_responses import async_typed_raw
        from ..headers import FilesLookHeaders

        self.look = async_typed_raw(files.look, FilesLookHeaders)


class AsyncFilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFiles) -> None:
        from .._runtime.responses.typed_responses import async_typed_streamed
        from ..headers import FilesLookHeaders

        self.look = async_typed_streamed(files.look, FilesLookHeaders)
