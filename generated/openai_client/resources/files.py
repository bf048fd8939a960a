"""The resource `files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Binary, Json, Operation
from .._runtime.pages.rules import SinglePages
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

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from .._runtime.pages.page import AsyncPages, Page
    from .._runtime.responses.content import BinaryContent
    from ..models import DeleteFileResponse, ListFilesResponse, OpenAIFile

_LIST: Operation[Page[OpenAIFile, ListFilesResponse]] = Operation(
    "GET",
    "/files",
    responses=(Json("ListFilesResponse"),),
    pages=SinglePages(items=("data",)),
)

_CREATE: Operation[OpenAIFile] = Operation(
    "POST",
    "/files",
    content_type="multipart/form-data",
    files=("file",),
    responses=(Json("OpenAIFile"),),
)

_DELETE: Operation[DeleteFileResponse] = Operation(
    "DELETE",
    "/files/{file_id}",
    responses=(Json("DeleteFileResponse"),),
)

_RETRIEVE: Operation[OpenAIFile] = Operation(
    "GET",
    "/files/{file_id}",
    responses=(Json("OpenAIFile"),),
)

_CONTENT: Operation[BinaryContent] = Operation(
    "GET",
    "/files/{file_id}/content",
    responses=(Binary(),),
)


class Files(Resource):
    """Calls under `files`."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[OpenAIFile, ListFilesResponse]:
        """List the files your organization has uploaded."""
        return self._send(_LIST, options)

    def create(
        self,
        *,
        file: FileInput,
        purpose: str,
        **options: Unpack[RequestOptions],
    ) -> OpenAIFile:
        """Upload a file.

        All files of an organization together may take 1 GB.
        """
        return self._send(_CREATE, options, body={"file": file, "purpose": purpose})

    def delete(
        self,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteFileResponse:
        """Remove an uploaded file.

        Args:
            file_id: Which file to remove.
        """
        return self._send(_DELETE, options, path={"file_id": file_id})

    def retrieve(self, file_id: str, **options: Unpack[RequestOptions]) -> OpenAIFile:
        """Describe an uploaded file.

        Gives name, size and purpose; `downloadFile` gives what is in it.

        Args:
            file_id: Which file to describe.
        """
        return self._send(_RETRIEVE, options, path={"file_id": file_id})

    def content(self, file_id: str, **options: Unpack[RequestOptions]) -> BinaryContent:
        """Download what is in a file.

        The bytes come back exactly as they were uploaded.

        Args:
            file_id: Which file to download.
        """
        return self._send(_CONTENT, options, path={"file_id": file_id})

    retrieve_content = content

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
        self.list = raw(files.list)
        self.create = raw(files.create)
        self.delete = raw(files.delete)
        self.retrieve = raw(files.retrieve)
        self.content = raw(files.content)
        self.retrieve_content = raw(files.retrieve_content)


class FilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: Files) -> None:
        self.list = streamed(files.list)
        self.create = streamed(files.create)
        self.delete = streamed(files.delete)
        self.retrieve = streamed(files.retrieve)
        self.content = streamed(files.content)
        self.retrieve_content = streamed(files.retrieve_content)


class AsyncFiles(AsyncResource):
    """Asynchronous calls under `files`."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[OpenAIFile, ListFilesResponse]:
        """List the files your organization has uploaded."""
        return self._pages(_LIST, options)

    async def create(
        self,
        *,
        file: FileInput,
        purpose: str,
        **options: Unpack[RequestOptions],
    ) -> OpenAIFile:
        """Upload a file.

        All files of an organization together may take 1 GB.
        """
        return await self._send(
            _CREATE,
            options,
            body={"file": file, "purpose": purpose},
        )

    async def delete(
        self,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteFileResponse:
        """Remove an uploaded file.

        Args:
            file_id: Which file to remove.
        """
        return await self._send(_DELETE, options, path={"file_id": file_id})

    async def retrieve(
        self,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> OpenAIFile:
        """Describe an uploaded file.

        Gives name, size and purpose; `downloadFile` gives what is in it.

        Args:
            file_id: Which file to describe.
        """
        return await self._send(_RETRIEVE, options, path={"file_id": file_id})

    async def content(
        self,
        file_id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryContent:
        """Download what is in a file.

        The bytes come back exactly as they were uploaded.

        Args:
            file_id: Which file to download.
        """
        return await self._send(_CONTENT, options, path={"file_id": file_id})

    retrieve_content = content

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
        self.list = async_raw(files.list)
        self.create = async_raw(files.create)
        self.delete = async_raw(files.delete)
        self.retrieve = async_raw(files.retrieve)
        self.content = async_raw(files.content)
        self.retrieve_content = async_raw(files.retrieve_content)


class AsyncFilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFiles) -> None:
        self.list = async_streamed(files.list)
        self.create = async_streamed(files.create)
        self.delete = async_streamed(files.delete)
        self.retrieve = async_streamed(files.retrieve)
        self.content = async_streamed(files.content)
        self.retrieve_content = async_streamed(files.retrieve_content)
