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

    from .._runtime.operation import RequestOptions
    from ..params import FilesParam

_SEND_MAP: Operation[None] = Operation(
    "POST",
    "/maps",
    content_type="multipart/form-data",
    content_types=("application/json",),
    responses=(Empty(status="204"),),
)

_SEND_ALIAS: Operation[None] = Operation(
    "POST",
    "/aliases",
    content_type="multipart/form-data",
    content_types=("application/json",),
    responses=(Empty(status="204"),),
)


class FilesResource(Resource):
    """Calls under `files`."""

    def send_map(
        self,
        *,
        note: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /maps"""
        return self._send(_SEND_MAP, options, body={"note": note})

    def send_alias(
        self,
        *,
        note: str | Unset = UNSET,
        files: FilesParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /aliases"""
        return self._send(_SEND_ALIAS, options, body={"note": note, "files": files})

    @cached_property
    def with_raw_response(self) -> FilesResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return FilesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return FilesResourceWithStreamingResponse(self)


class FilesResourceWithRawResponse:
    """Calls under `files` that give the response, with status and headers."""

    def __init__(self, files: FilesResource) -> None:
        self.send_map = raw(files.send_map)
        self.send_alias = raw(files.send_alias)


class FilesResourceWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: FilesResource) -> None:
        self.send_map = streamed(files.send_map)
        self.send_alias = streamed(files.send_alias)


class AsyncFilesResource(AsyncResource):
    """Asynchronous calls under `files`."""

    async def send_map(
        self,
        *,
        note: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /maps"""
        return await self._send(_SEND_MAP, options, body={"note": note})

    async def send_alias(
        self,
        *,
        note: str | Unset = UNSET,
        files: FilesParam | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /aliases"""
        return await self._send(
            _SEND_ALIAS,
            options,
            body={"note": note, "files": files},
        )

    @cached_property
    def with_raw_response(self) -> AsyncFilesResourceWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncFilesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesResourceWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncFilesResourceWithStreamingResponse(self)


class AsyncFilesResourceWithRawResponse:
    """Calls under `files` that give the response, with status and headers."""

    def __init__(self, files: AsyncFilesResource) -> None:
        self.send_map = async_raw(files.send_map)
        self.send_alias = async_raw(files.send_alias)


class AsyncFilesResourceWithStreamingResponse:
    """Calls under `files` that give the response, with a body that is not read yet."""

    def __init__(self, files: AsyncFilesResource) -> None:
        self.send_map = async_streamed(files.send_map)
        self.send_alias = async_streamed(files.send_alias)
