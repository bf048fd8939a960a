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
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr

_UPLOAD: Operation[None] = Operation(
    "POST",
    "/files",
    content_type="multipart/form-data",
    files=("image", "more", "raw"),
    responses=(Empty(status="204"),),
)


class Files(Resource):
    """Calls under `files`."""

    def upload(
        self,
        *,
        image: FileInput,
        more: SequenceNotStr[FileInput] | Unset = UNSET,
        raw: FileInput | None | Unset = UNSET,
        coded: str | Unset = UNSET,
        note: str | Unset = UNSET,
        settings: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files"""
        return self._send(
            _UPLOAD,
            options,
            body={
                "image": image,
                "more": more,
                "raw": raw,
                "coded": coded,
                "note": note,
                "settings": settings,
            },
        )

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
        self.upload = raw(files.upload)


class FilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: Files) -> None:
        self.upload = streamed(files.upload)


class AsyncFiles(AsyncResource):
    """Asynchronous calls under `files`."""

    async def upload(
        self,
        *,
        image: FileInput,
        more: SequenceNotStr[FileInput] | Unset = UNSET,
        raw: FileInput | None | Unset = UNSET,
        coded: str | Unset = UNSET,
        note: str | Unset = UNSET,
        settings: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files"""
        return await self._send(
            _UPLOAD,
            options,
            body={
                "image": image,
                "more": more,
                "raw": raw,
                "coded": coded,
                "note": note,
                "settings": settings,
            },
        )

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
        self.upload = async_raw(files.upload)


class AsyncFilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFiles) -> None:
        self.upload = async_streamed(files.upload)
