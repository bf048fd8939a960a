"""The resource `files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Encoding, Operation
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
    from .._runtime.sequences import SequenceNotStr
    from ..models import AddRequestMeta
    from ..params import AddRequestMetaParam

_ADD: Operation[None] = Operation(
    "POST",
    "/files",
    content_type="multipart/form-data",
    encodings={
        "files": Encoding("image/png", headers={"X-Kind": "picture"}),
        "meta": Encoding(headers={"X-Kind": "meta"}),
    },
    files=("files",),
    responses=(Empty(status="204"),),
)


class Files(Resource):
    """Calls under `files`."""

    def add(
        self,
        *,
        files: SequenceNotStr[FileInput],
        meta: AddRequestMeta | AddRequestMetaParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files"""
        return self._send(_ADD, options, body={"files": files, "meta": meta})

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
        self.add = raw(files.add)


class FilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: Files) -> None:
        self.add = streamed(files.add)


class AsyncFiles(AsyncResource):
    """Asynchronous calls under `files`."""

    async def add(
        self,
        *,
        files: SequenceNotStr[FileInput],
        meta: AddRequestMeta | AddRequestMetaParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files"""
        return await self._send(_ADD, options, body={"files": files, "meta": meta})

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
        self.add = async_raw(files.add)


class AsyncFilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFiles) -> None:
        self.add = async_streamed(files.add)
