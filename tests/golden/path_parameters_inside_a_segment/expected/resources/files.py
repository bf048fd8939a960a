"""The resource `files`."""

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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions

_READ: Operation[None] = Operation(
    "GET",
    "/files/{name}.{format}",
    responses=(Empty(status="204"),),
)


class Files(Resource):
    """Calls under `files`."""

    def read(
        self,
        format: str,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{name}.{format}"""
        return self._send(_READ, options, path={"name": name, "format": format})

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
        self.read = raw(files.read)


class FilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: Files) -> None:
        self.read = streamed(files.read)


class AsyncFiles(AsyncResource):
    """Asynchronous calls under `files`."""

    async def read(
        self,
        format: str,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{name}.{format}"""
        return await self._send(_READ, options, path={"name": name, "format": format})

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
        self.read = async_raw(files.read)


class AsyncFilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFiles) -> None:
        self.read = async_streamed(files.read)
