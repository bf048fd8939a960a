"""The resource `files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Empty, Encoding, Operation, Style
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

_MARK: Operation[None] = Operation(
    "POST",
    "/files/{path}",
    content_type="application/x-www-form-urlencoded",
    encodings={"url": Encoding(style=Style("form", explode=True, allow_reserved=True))},
    responses=(Empty(status="204"),),
    path_styles={"path": Style("simple", explode=False, allow_reserved=True)},
    query_styles={"from": Style("form", explode=True, allow_reserved=True)},
)


class Files(Resource):
    """Calls under `files`."""

    def mark(
        self,
        path: str,
        *,
        url: str,
        from_: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files/{path}"""
        return self._send(
            _MARK,
            options,
            path={"path": path},
            query={"from": from_},
            body={"url": url},
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
        self.mark = raw(files.mark)


class FilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: Files) -> None:
        self.mark = streamed(files.mark)


class AsyncFiles(AsyncResource):
    """Asynchronous calls under `files`."""

    async def mark(
        self,
        path: str,
        *,
        url: str,
        from_: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files/{path}"""
        return await self._send(
            _MARK,
            options,
            path={"path": path},
            query={"from": from_},
            body={"url": url},
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
        self.mark = async_raw(files.mark)


class AsyncFilesWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFiles) -> None:
        self.mark = async_streamed(files.mark)
