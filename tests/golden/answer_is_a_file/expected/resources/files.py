"""The resource `files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Binary, Operation, Text
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
    from .._runtime.responses.content import BinaryContent

_CONTENT: Operation[BinaryContent] = Operation(
    "GET",
    "/files/{id}",
    responses=(Binary(),),
)

_TEXT: Operation[str] = Operation("GET", "/files/{id}/text", responses=(Text(),))


class Files(Resource):
    """Calls under `files`."""

    def content(self, id: str, **options: Unpack[RequestOptions]) -> BinaryContent:
        """GET /files/{id}"""
        return self._send(_CONTENT, options, path={"id": id})

    def text(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """GET /files/{id}/text"""
        return self._send(_TEXT, options, path={"id": id})

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
        self.content = raw(files.content)
        self.text = raw(files.text)


class FilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: Files) -> None:
        self.content = streamed(files.content)
        self.text = streamed(files.text)


class AsyncFiles(AsyncResource):
    """Asynchronous calls under `files`."""

    async def content(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryContent:
        """GET /files/{id}"""
        return await self._send(_CONTENT, options, path={"id": id})

    async def text(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """GET /files/{id}/text"""
        return await self._send(_TEXT, options, path={"id": id})

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
        self.content = async_raw(files.content)
        self.text = async_raw(files.text)


class AsyncFilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFiles) -> None:
        self.content = async_streamed(files.content)
        self.text = async_streamed(files.text)
